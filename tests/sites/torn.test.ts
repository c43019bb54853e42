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
    'gmail/thread/2026-11-view-off-mail-behind-address',
    'the id is gone that does not fit the address',
    (doc) => all(doc, '[data-legacy-message-id]').forEach(unwrap),
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

test('an address of QQ Mail without a name is called nothing', async () => {
  const { people } = await torn('qq/thread/2026-11-new-own-page', (doc) => {
    for (const el of all(doc, '.cmp-account-nick')) el.remove();
  });
  const cc = people.find(({ email }) => email === 'zhao@supplier.example');
  expect(cc).toMatchObject({ role: 'cc', name: null });
});

test('of two names beside an address neither is believed', async () => {
  const { people } = await torn('netease/thread/2026-11-active-tab', (doc) => {
    const [own, other] = all(doc, '[id$="_2"] .js-component-emailblock').slice(1);
    own?.querySelector('.nui-addr-email')?.remove();
    other?.prepend(...[...other.childNodes].reverse());
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
    'a sender of whom nothing else is said',
    `<h2>Tiles</h2><div class="message-body"></div><div><span class="from">Otto Brandt &lt;otto@brandt.example&gt;</span></div><div class="message-body">Pay now.</div>`,
  ],
  [
    'an address of which there is but a title',
    '<div><span class="subject">Tiles</span> <span class="from">boss@brandt.example</span></div><div class="message-body">Pay now.</div>',
  ],
  [
    'a header below a line of dashes',
    `<h2>Tiles</h2><div class="msg"><p>-----<br>From: Otto Brandt &lt;otto@brandt.example&gt;<br>To: rosa@winter.example</p><p>Can you deliver by Friday?</p></div>`,
  ],
  [
    'a paragraph of a letter that begins with a header',
    `<main><h1>Tiles</h1><div><p>${QUOTED}</p><p>We deliver on Friday.</p></div></main>`,
  ],
  [
    'a row of a list above a pane of which half a word is left',
    '<div><span class="from" title="otto@brandt.example">Otto Brandt</span><span class="date">2026-11-09 15:41</span></div><div class="message-body"><p>No messag</p></div>',
  ],
  [
    'a row of a list above a mail with a header of its own',
    '<div><span class="from" title="otto@brandt.example">Otto Brandt</span><span class="date">2026-11-09 15:41</span></div><div class="reader-body"><div><b>From:</b> Nina Weber</div><div><b>To:</b> Rosa Winter</div><p>Can you deliver by Friday?</p></div>',
  ],
  [
    'labels behind their people',
    '<div><span>otto@brandt.example</span> <b>From:</b></div><div><span>rosa@winter.example</span> <b>To:</b></div><div>2026-11-09 15:41</div><div class="message-body">Can you deliver by Friday?</div>',
  ],
  [
    'people before labels, of which only the last is known',
    '<div><span>rosa@winter.example</span> <b>To:</b></div><div>2026-11-09 15:41</div><div class="message-body">Can you deliver by Friday?</div>',
  ],
  [
    'a label with somebody before it in its own line, claimed by a label farther off',
    '<div><i>(otto@brandt.example)</i> <i>Otto Brandt</i> <b>From:</b><div><span>rosa@winter.example</span> <b>To:</b></div><div>2026-11-09 15:41</div></div><div class="message-body">Can you deliver by Friday?</div>',
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

test('words with a colon are nobody’s name', async () => {
  const url = 'https://webmail.example.org/read';
  const html = mailbox(
    '<div class="from"><i>از:</i> <i>otto@brandt.example</i></div><div>2026-11-09 15:41</div><div class="message-body">Pay now.</div>',
  );
  const { doc, close } = await jsdomPage({ url, html, frames: {} });
  const reading = readUnknown(doc, new URL(url));
  close();
  expect(reading?.people).toMatchObject([{ name: null, email: 'otto@brandt.example' }]);
});

test('short rows of a Chinese list are rows', async () => {
  const url = 'https://webmail.example.org/read';
  const row = (name: string, subject: string) =>
    `<div class="it"><span>${name}</span><span>${subject}</span><span>11-09</span></div>`;
  const html = mailbox(
    `<div>${row('林晓', '样品')}${row('王芳', '发票')}</div><div><div>发件人：林晓 &lt;lin@supplier.example&gt;</div><div>收件人：rosa@winter.example</div><div>2026年11月9日 15:41</div><div class="message-body">周五前可以交货吗？</div></div>`,
  );
  const { doc, close } = await jsdomPage({ url, html, frames: {} });
  const reading = readUnknown(doc, new URL(url));
  close();
  expect(reading?.people).toMatchObject([
    { role: 'from', name: '林晓', email: 'lin@supplier.example' },
    { role: 'to', email: 'rosa@winter.example' },
  ]);
});
