import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { drafts as gmail } from '@/utils/sites/gmail/draft';
import { drafts as linkedin } from '@/utils/sites/linkedin/draft';
import { drafts as outlook } from '@/utils/sites/outlook/draft';
import { drafts as roundcube } from '@/utils/sites/roundcube/draft';
import { caseIn } from './support/expected';
import { jsdomPage } from './support/jsdom-page';

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));
const open = async (name: string) => {
  const page = caseIn(fixtures, name);
  const { doc } = await jsdomPage(page);
  return { doc, url: new URL(page.url) };
};
const focus = (el: Element | null | undefined) => {
  if (!el) throw new Error('nothing to focus');
  el.setAttribute('tabindex', '0');
  (el as HTMLElement).focus();
};

describe('several forms at once', () => {
  test('Gmail: the window with the focus comes first, wherever the focus is in it', async () => {
    const { doc, url } = await open('gmail/compose/2026-11-two-windows');
    const texts = () => gmail.forms(doc, url).map((form) => gmail.read(form).text);
    expect(texts()).toEqual(['I will call you on Monday.', 'First window.']);
    focus(doc.querySelector('[g_editable]'));
    expect(texts()[0]).toBe('First window.');
    focus([...doc.querySelectorAll('input[name=subjectbox]')].at(-1));
    expect(texts()[0]).toBe('I will call you on Monday.');
  });

  test('Gmail: the answer in the conversation comes before a window that waits', async () => {
    const { doc, url } = await open('gmail/thread/2026-11-inline-reply');
    const [form] = gmail.forms(doc, url);
    expect(form && gmail.read(form).mode).toBe('reply');
  });
});

describe('what is pressed', () => {
  test.each([
    ['gmail/compose/2026-11-two-windows', gmail, '.aoO', 'send'],
    ['gmail/compose/2026-11-two-windows', gmail, '.og', 'discard'],
    ['gmail/compose/2026-11-two-windows', gmail, 'input[name=subjectbox]', null],
    ['linkedin/compose/2026-11-new-message-bubble', linkedin, '.msg-form__send-button', 'send'],
    ['linkedin/compose/2026-11-new-message-bubble', linkedin, '[role=textbox]', null],
  ] as const)('%s: %s %s is %s', async (name, site, css, as) => {
    const { doc, url } = await open(name);
    const form = site.forms(doc, url)[0];
    const target = form?.root.querySelector(css) ?? form?.root.ownerDocument.querySelector(css);
    if (!form || !target) throw new Error('nothing to press');
    // The last window’s own button, not the first one’s.
    const own = [...doc.querySelectorAll(css)].at(-1) ?? target;
    expect(site.pressed(own, form)).toBe(as);
  });

  test('Outlook and Roundcube: known by what the button does, in any language', async () => {
    const mail = await open('outlook/compose/2026-11-reply');
    const form = outlook.forms(mail.doc, mail.url)[0];
    const button = mail.doc.createElement('button');
    button.title = '发送 (Ctrl+Enter)';
    form?.root.append(button);
    expect(form && outlook.pressed(button, form)).toBe('send');

    const cube = await open('roundcube/compose/2026-11-larry-file');
    const page = roundcube.forms(cube.doc, cube.url)[0];
    const link = cube.doc.createElement('a');
    link.setAttribute('onclick', "return rcmail.command('send','',this,event)");
    const save = cube.doc.createElement('a');
    save.setAttribute('onclick', "return rcmail.command('savedraft','',this,event)");
    expect(page && roundcube.pressed(link, page)).toBe('send');
    expect(page && roundcube.pressed(save, page)).toBeNull();
  });
});

test('LinkedIn: composers of the page and of bubbles, each to its own person', async () => {
  for (const name of ['ember-thread', 'bubble-in-shadow-root']) {
    const { doc, url } = await open(`linkedin/messaging/2026-11-${name}`);
    const drafts = linkedin.forms(doc, url).map((form) => linkedin.read(form));
    expect(drafts.length, name).toBeGreaterThan(0);
    expect(drafts[0]?.to.length, name).toBe(1);
    expect(drafts[0]?.mode, name).toBe('reply');
  }
});
