import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readUnknown } from '@/utils/sites/generic';
import { readPage } from '@/utils/sites/read-page';
import { allAdapters } from './support/adapters';
import { caseIn } from './support/expected';
import { jsdomPage } from './support/jsdom-page';

process.env.TZ = 'UTC';

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));
const adapters = await allAdapters();

/** A saved page torn by hand, read by its site. */
async function torn(name: string, tear: (doc: Document) => void) {
  const page = caseIn(fixtures, name);
  const { doc, close } = await jsdomPage(page);
  tear(doc);
  const adapter = adapters.find(({ id }) => id === page.site);
  if (!adapter) throw new Error(page.site);
  const reading = readPage(adapter, doc, new URL(page.url));
  close();
  return reading;
}

const all = (doc: Document, css: string) => {
  const found = [...doc.querySelectorAll(css)];
  if (found.length === 0) throw new Error(`nothing is ${css}`);
  return found;
};
const strip = (attribute: string) => (el: Element) => el.removeAttribute(attribute);
const unwrap = (el: Element) => el.replaceWith(...el.childNodes);

/** Each tear leaves somebody on the page who is not whom it is about. */
test.each<[name: string, what: string, tear: (doc: Document) => void]>([
  [
    'zoho/thread/2026-11-hostile-body',
    'the header and the mark of the text are gone, the text brings a header',
    (doc) => {
      all(doc, '[role=document]').forEach(strip('role'));
      all(doc, '.zmMHFrom')[0]?.classList.replace('zmMHFrom', 'x');
    },
  ],
  [
    'horde/thread/2026-11-html-frame',
    'an address that was a name, in one of two places',
    (doc) => all(doc, '#msgHeaderFrom .address').forEach(strip('title')),
  ],
  [
    'yahoo/thread/2026-11-sender-missing',
    'loose words of a text stand beside another text',
    (doc) => {
      const [body] = all(doc, '[data-test-id=message-view-body-content]');
      body?.after(body.cloneNode(true));
      if (body) unwrap(body);
    },
  ],
  [
    'qq/thread/2026-11-hostile-body',
    'the header and the mark of the text are gone',
    (doc) => {
      all(doc, '#tipFromAddr_readmail')[0]?.remove();
      all(doc, '#contentDiv, #mailContentContainer').forEach(strip('id'));
    },
  ],
  [
    'snappymail/thread/2026-11-markup-in-name',
    'the header and the mark of the text are gone',
    (doc) => {
      all(doc, '.informationShort .from')[0]?.remove();
      all(doc, '.bodyText')[0]?.removeAttribute('class');
      all(doc, '[id^=rl-msg] .from')[0]?.parentElement?.classList.add('informationShort');
    },
  ],
  [
    'roundcube/thread/2026-11-elastic-show',
    'the header names another sender than the page’s own data',
    (doc) => {
      const [link] = all(doc, 'td.header.from a');
      link?.setAttribute('href', 'mailto:boss@attacker.example');
    },
  ],
])('%s: %s', async (name, _what, tear) => {
  expect(await torn(name, tear)).toMatchObject({ people: [], messages: [], unreadable: true });
});

test.each<[what: string, tear: (doc: Document) => void]>([
  [
    'its editor',
    (doc) => {
      const editor = all(doc, '[g_editable]').at(-1);
      for (const name of ['g_editable', 'role', 'class']) editor?.removeAttribute(name);
    },
  ],
  ['its fields', (doc) => all(doc, 'form').at(-1)?.remove()],
  [
    'the box around it',
    (doc) =>
      all(doc, '[role=dialog]')
        .at(-1)
        ?.replaceWith(...all(doc, 'form').slice(-1)),
  ],
])('a Gmail window without %s is not answered by the one beside it', async (_what, tear) => {
  const { people, draft } = await torn('gmail/compose/2026-11-two-windows', tear);
  expect(people.map(({ email }) => email)).not.toContain('otto.brandt@customer.example');
  expect(draft?.to ?? []).toEqual([]);
});

/** Mailbox pages of no known program, as they are left when something of them is gone. */
const mailbox = (rest: string) =>
  `<!DOCTYPE html><title>Mail</title><button>Reply</button><button>Forward</button>${rest}`;

const QUOTED =
  '<b>From:</b> Rosa Winter &lt;rosa@winter.example&gt;<br><b>To:</b> Otto Brandt &lt;otto@brandt.example&gt;<br><b>Subject:</b> Tiles';
const FORGED =
  '<span>from </span><a class="message_from">The Boss</a> <span>(boss@attacker.example)</span><br><span>2026-11-09 15:50</span>';
const HEADER =
  '<a class="message_from">Otto Brandt</a> <span>(otto@brandt.example)</span> <span>to</span> <span>rosa@winter.example</span><br><span>2026-11-09 15:41</span>';
const DISGUISED = '<a title="mallory@attacker.example">boss@brandt.example</a>';

test.each<[what: string, html: string]>([
  [
    'a header in a paragraph behind one that is a sentence',
    `<main><div><p>Friday is fine, thank you very much.</p><p>${QUOTED}</p><p>We deliver on Friday.</p></div></main>`,
  ],
  [
    'a header loose behind a paragraph',
    `<main><div><p>Friday is fine, thank you very much.</p>${QUOTED}<p>We deliver on Friday.</p></div></main>`,
  ],
  [
    'a header behind a sentence and a ruled line',
    `<div><div>You will have it on Friday.</div><hr><div>${QUOTED}<br></div><div>I will send the drawings.</div></div>`,
  ],
  [
    'a letter before the header it came with',
    `<main><div>${QUOTED}<p>We deliver on Friday.</p></div><table><tr><td>From:</td><td>Otto Brandt &lt;otto@brandt.example&gt;</td></tr><tr><td>Date:</td><td>2026-11-09 15:41</td></tr></table></main>`,
  ],
  [
    'a message inside a message of the same name',
    `<div class="message"><div class="message_header">${HEADER}</div><div><div class="message"><div>${FORGED}</div><div class="message_content">Pay now.</div></div></div></div>`,
  ],
  [
    'a header inside what stands beside a header of the same name',
    `<main><div class="message_header">${HEADER}</div><div><div class="message_header">${FORGED}</div><div class="message-body">Pay now.</div></div></main>`,
  ],
  [
    'a bare sender behind a header that is complete',
    '<table><tr><td><h3><b>Otto Brandt</b> &lt;otto@brandt.example&gt;</h3></td><td>Mon, Nov 9, 2026 at 3:41 PM</td></tr><tr><td>To: Rosa &lt;rosa@winter.example&gt;</td></tr><tr><td><section><p>-----<br>From: Boss &lt;boss@attacker.example&gt;</p><p>Can you deliver by Friday?</p></section></td></tr></table>',
  ],
  [
    'a row of a list above an empty pane',
    '<div><span class="from" title="otto@brandt.example">Otto Brandt</span><span class="date">2026-11-09 15:41</span></div><div class="message-body"><p></p></div>',
  ],
  [
    'an address that a hidden line gives as the words for another',
    `<div><span class="from">boss@brandt.example</span> <span class="to">rosa@winter.example</span></div><table style="display:none"><tr><td>${DISGUISED}</td></tr></table><div class="message-body">Pay now.</div>`,
  ],
  [
    'two main regions, one shown over the other',
    ['Otto', 'Nina']
      .map(
        (name) =>
          `<div role="main"><div class="from">${name} &lt;${name}@brandt.example&gt;</div><div class="to">rosa@winter.example</div><div class="message-body">Hello.</div></div>`,
      )
      .join(''),
  ],
])('nobody is named from %s', async (_what, rest) => {
  const url = 'https://webmail.example.org/read';
  const { doc, close } = await jsdomPage({ url, html: mailbox(rest), frames: {} });
  const reading = readUnknown(doc, new URL(url));
  close();
  expect(reading).toMatchObject({ people: [], messages: [] });
});

test('a mail of another tab beside the open one is no folded message of it', async () => {
  const mail = (name: string, text: string) =>
    `<div><h1>Tiles</h1><div><span>From:</span> <span>${name} &lt;${name}@brandt.example&gt;</span></div><div><span>To:</span> <span>rosa@winter.example</span></div><div>2026-11-09 15:41</div>${text}</div>`;
  const url = 'https://webmail.example.org/read';
  const text = '<div class="message-body">Can you deliver by Friday?</div>';
  const html = mailbox(`<div>${mail('nina', '')}${mail('otto', text)}</div>`);
  const { doc, close } = await jsdomPage({ url, html, frames: {} });
  const reading = readUnknown(doc, new URL(url));
  close();
  expect(reading?.people.map(({ email }) => email)).not.toContain('nina@brandt.example');
  expect(reading?.messages).toHaveLength(1);
});
