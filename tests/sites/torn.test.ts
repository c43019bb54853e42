import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
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
    'outlook/thread/2026-11-hostile-body',
    'the letter is known for none any more and stands before its header',
    (doc) => {
      for (const body of all(doc, '[id^="UniqueMessageBody"]')) {
        body.removeAttribute('id');
        body.parentElement?.prepend(body);
      }
    },
  ],
  [
    'proton/thread/2026-11-fr-body-in-frame',
    'the mark of the sender and the box of the recipients are gone',
    (doc) => {
      for (const el of all(doc, '[data-testid="recipients:sender"]')) el.remove();
      for (const box of all(doc, '.message-header-recipients'))
        box.classList.replace('message-header-recipients', 'x');
    },
  ],
  [
    'zoho/thread/2026-11-hostile-body',
    'the header and the mark of the text are gone, the text brings a header',
    (doc) => {
      all(doc, '[role=document]').forEach(strip('role'));
      all(doc, '.zmMHFrom')[0]?.classList.replace('zmMHFrom', 'x');
    },
  ],
  [
    'fastmail/thread/2026-11-two-cards',
    'the heading of the sender and the mark of the text are gone, the text brings a sender',
    (doc) => {
      all(doc, 'h2.v-MessageCard-from').forEach(strip('class'));
      all(doc, '.is-expanded .v-Message-body').forEach(strip('class'));
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
    'gmail/thread/2026-11-view-off-mail-behind-address',
    'the id is gone that does not fit the address',
    (doc) => all(doc, '[data-legacy-message-id]').forEach(unwrap),
  ],
  [
    'gmail/thread/2026-11-print-view',
    'the sender’s row is gone from a printed mail',
    (doc) => {
      for (const table of all(doc, '.maincontent > table.message'))
        table.querySelector('tr')?.remove();
    },
  ],
  [
    'qq/thread/2026-11-new-sender-missing',
    'the word before the people it is written to is not marked',
    (doc) => all(doc, '.basic-item-name').forEach(strip('class')),
  ],
  [
    'qq/thread/2026-11-new-sender-missing',
    'the word before the people it is written to is gone',
    (doc) => {
      for (const el of all(doc, '.basic-item-name')) el.remove();
    },
  ],
  [
    'fastmail/thread/2026-11-two-cards',
    'of all cards the words of a draft are left',
    (doc) => {
      for (const el of all(doc, '.v-MessageCard:not(.v-MessageCard--draft)')) el.remove();
      all(doc, '.v-MessageCard--draft').forEach(unwrap);
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

test('somebody whom a Proton message is written to did not write it', async () => {
  const { people } = await torn('proton/thread/2026-11-fr-body-in-frame', (doc) => {
    all(doc, '.message-header-expanded [data-testid="recipients:sender"]')[0]?.remove();
  });
  expect(people.filter(({ role }) => role === 'from')).toEqual([]);
});

test('a draft that is not marked as one is nobody’s message', async () => {
  const reading = await torn('fastmail/thread/2026-11-two-cards', (doc) => {
    all(doc, '.v-MessageCard--draft')[0]?.classList.remove('v-MessageCard--draft');
  });
  expect(reading.people.map(({ name }) => name)).toEqual(['Otto Brandt', 'Nina Weber']);
});

test('an address of QQ Mail without a name is called nothing', async () => {
  const { people } = await torn('qq/thread/2026-11-new-own-page', (doc) => {
    for (const el of all(doc, '.cmp-account-nick')) el.remove();
  });
  const cc = people.find(({ email }) => email === 'zhao@supplier.example');
  expect(cc).toMatchObject({ role: 'cc', name: null });
});

test.each<[what: string, tear: (block: Element | undefined) => void]>([
  ['beside another name', (block) => block?.prepend(...[...block.childNodes].reverse())],
  ['in a block without one', (block) => block?.querySelector('.nui-addr-name')?.remove()],
])('an address %s is not called what stands in the block before', async (_what, tear) => {
  const { people } = await torn('netease/thread/2026-11-active-tab', (doc) => {
    const [own, other] = all(doc, '[id$="_2"] .js-component-emailblock').slice(1);
    own?.querySelector('.nui-addr-email')?.remove();
    tear(other);
  });
  const to = people.find(({ email }) => email === 'wang.fang@wapian.example');
  expect(to).toMatchObject({ role: 'to', name: null });
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
