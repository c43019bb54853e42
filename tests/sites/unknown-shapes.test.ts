import { describe, expect, test } from 'vitest';
import { mailbox, readMailbox } from './support/unknown-mailbox';

process.env.TZ = 'UTC';

const LETTER =
  '<p>Hello Rosa,</p><p>the tiles are on their way since this morning.</p><p>Kind regards</p>';
const line = (label: string, value: string) => `<div>${label}</div><div>${value}</div>`;
const HEADER = `${line('From:', 'Otto Brandt &lt;otto@brandt.example&gt;')}${line('To:', 'rosa@winter.example')}${line('Date:', '2026-11-09 15:41')}`;

describe('a text', () => {
  test.each([
    ['h2', 'a heading for the blind stands in it'],
    ['div', 'a box of buttons stands in it'],
  ])('begins behind what is no letter (%s): %s', async (tag) => {
    const above = `<${tag}>Text of the message</${tag}>`;
    const text = `<section class="message__body">${above}<div id="messagebody">${LETTER}</div></section>`;
    const reading = await readMailbox(mailbox(`<main>${HEADER}${text}</main>`));
    const starts = tag === 'h2' ? 'Hello Rosa' : 'Text of the message';
    expect(reading?.messages[0]?.text.slice(0, starts.length)).toBe(starts);
  });
});

describe('people', () => {
  test('are not whom a button is for', async () => {
    const ask = '<button>Always show pictures from otto@brandt.example</button>';
    const header = `<span>Nina Weber</span> <span>&lt;nina@brandt.example&gt;</span> <span>9 Nov 2026, 15:41</span>`;
    const text = `<div class="notice">${ask}</div><div class="mail-body">${LETTER}</div>`;
    const reading = await readMailbox(
      mailbox(`<main><h1>Roof tiles</h1><div>${header}</div><div>${text}</div></main>`),
    );
    expect(reading?.people).toEqual([
      { role: 'from', name: 'Nina Weber', email: 'nina@brandt.example' },
    ]);
  });

  test('of one line stand in boxes of one kind, each with a name or an address', async () => {
    const one = (words: string) => `<span class="one"><i><b class="who">${words}</b></i></span>`;
    const header = `<div><b>From:</b> <i>Otto Brandt &lt;otto@brandt.example&gt;</i></div><div><b>To:</b> ${one('Kai Moor')}${one('nina@brandt.example')}</div><div><b>Date:</b> <i>2026-11-09 15:41</i></div>`;
    const reading = await readMailbox(
      mailbox(`<main>${header}<div class="mail-body">${LETTER}</div></main>`),
    );
    expect(reading?.messages[0]?.to).toEqual([{ email: 'nina@brandt.example' }]);
  });
});

test('cards with subjects of their own are no conversation, one cut off neither', async () => {
  const card = (from: string, rest: string) =>
    `<div class="card"><div class="sent">2026-11-09 15:41</div><div class="from">${from}</div>${rest}</div>`;
  const open = card(
    'otto@brandt.example',
    `<div class="subject">Roof tiles</div><div class="mail-body">${LETTER}</div>`,
  );
  const reading = await readMailbox(
    mailbox(`<main>${open}${card('billing@host.example', '')}</main>`),
  );
  expect(reading?.people.map(({ email }) => email)).toEqual(['otto@brandt.example']);
});

describe('beside the wrong words', () => {
  test('a mail whose header stands in its body is nobody’s, if somebody from a list comes first', async () => {
    const row = (from: string, subject: string) =>
      `<span class="mail-sender">${from}</span> <span class="mail-subject">${subject}</span> <span>11-09</span>`;
    const list = `<div><div class="row">${row('Kai Moor', 'Bricks')}</div>${row('Nina Weber', 'Invoice')}</div>`;
    const mail = `<div class="reader-body"><div class="mail-subject">Roof tiles</div>${HEADER}<div class="mail-body">${LETTER}</div></div>`;
    const reading = await readMailbox(mailbox(`<main>${list}${mail}</main>`));
    expect(reading?.people).toEqual([]);
    expect(reading?.unreadable).toBe(true);
  });

  test.each([
    ['a title', 'Re: Roof tiles'],
    ['a link to a place in the page', '<a href="#list">All mails</a>'],
  ])('an address has no name: %s', async (_what, words) => {
    const header = `<div id="list"><b>From:</b> <i>${words}</i> <i>&lt;otto@brandt.example&gt;</i></div>${line('To:', 'rosa@winter.example')}${line('Date:', '2026-11-09 15:41')}`;
    const reading = await readMailbox(
      mailbox(`<main>${header}<div class="mail-body">${LETTER}</div></main>`),
    );
    expect(reading?.messages[0]?.from).toEqual({ email: 'otto@brandt.example' });
  });
});
