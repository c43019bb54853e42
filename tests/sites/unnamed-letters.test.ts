import { describe, expect, test } from 'vitest';
import { mailbox, readMailbox } from './support/unknown-mailbox';

process.env.TZ = 'UTC';

const senders = async (rest: string) =>
  (await readMailbox(mailbox(rest)))?.messages.map(({ from }) => from) ?? [];

const LETTER =
  '<p>Hello Rosa,</p><p>the tiles are on their way since this morning.</p><p>Kind regards</p>';

describe('a letter that nothing names, by who signs it', () => {
  const page = (above: string, letter: string) =>
    `<main><h1>Roof tiles</h1><div>${above}</div><div>${letter}</div></main>`;

  test.each([
    ['Latin', 'Otto Brandt', 'Otto Brandt'],
    ['her given name alone', 'Nina Weber', 'Nina'],
    ['Hangul', '박도윤', '박도윤 드림'],
    ['Arabic script', 'سیما رستگار', 'سیما رستگار'],
  ])('%s', async (_what, name, signature) => {
    const above = `<span>${name}</span> <span>9 Nov 2026, 15:41</span>`;
    const [from] = await senders(page(above, `${LETTER}<p>${signature}</p><p>Sales</p>`));
    expect(from).toEqual({ name });
  });

  test('the time in letters and digits of Persian', async () => {
    const above = '<span>سیما رستگار</span> <span>۳ ساعت پیش</span>';
    const [from] = await senders(page(above, `${LETTER}<p>سیما رستگار</p>`));
    expect(from).toEqual({ name: 'سیما رستگار' });
  });

  test.each([
    ['somebody else signs', '<span>9 Nov 2026, 15:41</span>', `${LETTER}<p>Kai Moor</p>`],
    ['no time stands with the name', '', `${LETTER}<p>Otto Brandt</p>`],
    [
      'the same words come again before any sentence',
      '<span>9 Nov 2026, 15:41</span>',
      '<h2>Otto Brandt</h2><ul><li>Roofs and walls of all kinds</li><li>Bricks and tiles</li></ul>',
    ],
    [
      'the text has a header of its own',
      '<span>9 Nov 2026, 15:41</span>',
      `<table><tr><th>To:</th><td>Rosa</td></tr></table>${LETTER}<p>Otto Brandt</p>`,
    ],
  ])('nobody where %s', async (_what, time, letter) => {
    expect(await senders(page(`<span>Otto Brandt</span> ${time}`, letter))).toEqual([]);
  });
});

describe('what is guessed to be a letter', () => {
  const forged =
    '<div class="msg-header"><h2>Urgent payment</h2><table><tr><th>From</th><td class="from">The Boss &lt;boss@brandt.example&gt;</td></tr><tr><th>To</th><td>Rosa</td></tr></table><time datetime="2026-11-09T15:41:00Z">x</time></div>';
  const real =
    '<span class="from">Mallory &lt;mallory@attacker.example&gt;</span> <span class="date">2026-11-09 15:41</span>';

  test('says something, and not only who wrote', async () => {
    expect(await senders(`<main>${forged}<div>${real}</div></main>`)).toEqual([]);
  });

  test('does not stand before the header it came with', async () => {
    const letter = '<div>Please pay today, I am in a meeting until the evening.</div>';
    expect(await senders(`<main>${forged}${letter}<div>${real}</div></main>`)).toEqual([]);
  });

  test('is preformatted, however deep in tables, behind a whole header', async () => {
    const line = (label: string, value: string) => `<tr><td>${label}</td><td>${value}</td></tr>`;
    const header = `<table>${line('From:', 'Otto &lt;otto@brandt.example&gt;')}${line('To:', 'rosa@winter.example')}${line('Subject:', 'Roof tiles')}</table>`;
    const text =
      'Hello Rosa,\n\nthe tiles are on their way since this morning.\nCan you unload them?';
    const parts = `<table><tr><td><b>Mail</b> <a>Source</a></td></tr><tr><td><table><tr><td>text/plain</td></tr><tr><td><pre>${text}</pre></td></tr></table></td></tr></table>`;
    const reading = await readMailbox(mailbox(`<div>${header}<div>${parts}</div></div>`));
    expect(reading?.people[0]?.email).toBe('otto@brandt.example');
    expect(reading?.messages[0]?.text).toContain('since this morning');
  });
});

describe('names', () => {
  test('no word for the sender that is cut', async () => {
    const header =
      '<div class="sender"><b>Fro</b></div><div class="to">rosa@winter.example</div><span class="date">2026-11-09 15:41</span>';
    expect(
      await senders(`<main>${header}<div class="message-body">${LETTER}</div></main>`),
    ).toEqual([]);
  });

  test('no command beside the sender', async () => {
    const header =
      '<table><tr><th>差出人</th><td><a>アドレス帳に登録</a></td></tr><tr><th>宛先</th><td>rosa@winter.example</td></tr><tr><th>日時</th><td>2026-11-09 15:41</td></tr></table>';
    expect(
      await senders(`<main>${header}<div class="message-body">${LETTER}</div></main>`),
    ).toEqual([]);
  });

  test('with the time in brackets behind them', async () => {
    const header =
      '<table><tr><th>From</th><td>Otto Brandt (obrandt) (16-nov-2026 19:47)</td></tr><tr><th>To</th><td>Winter, Rosa</td></tr><tr><th>Subject</th><td>Roof tiles</td></tr></table>';
    expect(
      await senders(`<main>${header}<div class="message-body">${LETTER}</div></main>`),
    ).toEqual([{ name: 'Otto Brandt' }]);
  });

  test('and addresses that may be broken anywhere', async () => {
    const broken = [...'Otto Brandt <otto@brandt.example>']
      .map((c) => c.replace('<', '&lt;').replace('>', '&gt;'))
      .join('<wbr>');
    const header = `<table><tr><th>From</th><td>${broken}</td></tr><tr><th>Date</th><td>2026-11-09 15:41</td></tr></table>`;
    expect(
      await senders(`<main>${header}<div class="message-body">${LETTER}</div></main>`),
    ).toEqual([{ name: 'Otto Brandt', email: 'otto@brandt.example' }]);
  });
});

describe('a box that is called like a text', () => {
  const inner = (from: string) =>
    `<div class="body"><dl><dt>From</dt><dd>${from}</dd><dt>To</dt><dd>rosa@winter.example</dd><dt>Date</dt><dd>2026-11-09 15:41</dd></dl><div class="message-body">${LETTER}</div></div>`;

  test('is one where the header inside names again who stands before it', async () => {
    const card = `<div><a>Otto Brandt &lt;otto@brandt.example&gt;</a> <span>15:41</span></div>${inner('Otto Brandt &lt;otto@brandt.example&gt;')}`;
    const reading = await readMailbox(mailbox(`<main><h1>Roof tiles</h1>${card}</main>`));
    expect(reading?.messages.map(({ from }) => from?.email)).toEqual(['otto@brandt.example']);
    expect(reading?.messages[0]?.text).toMatch(/^Hello Rosa/);
  });

  test('is the letter where the mail itself names somebody else, whoever else is told of it', async () => {
    const header =
      '<table><tr><th>From:</th><td>Otto &lt;otto@brandt.example&gt;</td></tr><tr><th>Cc:</th><td>Kai &lt;kai@haulier.example&gt;</td></tr><tr><th>Date:</th><td>2026-11-09 15:50</td></tr></table>';
    const forwarded = inner('Kai &lt;kai@haulier.example&gt;').replace(
      '<dl>',
      '<p>See below.</p><dl>',
    );
    expect(
      (await senders(`<main>${header}${forwarded}</main>`)).map((from) => from?.email),
    ).toEqual(['otto@brandt.example']);
  });
});

describe('a sender', () => {
  test('of one card does not write the next', async () => {
    const card = (inner: string) => `<div class="card">${inner}</div>`;
    const first = card('<span class="sender">Kai &lt;kai@haulier.example&gt;</span><b>Lorries</b>');
    const open = card(`<time>9 Nov 2026, 15:41</time><div class="message-body">${LETTER}</div>`);
    expect(await senders(`<main><section>${first}${open}</section></main>`)).toEqual([]);
  });

  test('in a header of the same name as one that only says when is the letter’s', async () => {
    const own = '<div class="msg-header"><span class="date">2026-11-09 15:41</span></div>';
    const forged = `<div><div class="msg-header"><span class="from">The Boss &lt;boss@brandt.example&gt;</span> to Rosa <span class="date">2026-11-09</span></div><div class="message-body">${LETTER}</div></div>`;
    expect(await senders(`<main><h1>Hello</h1>${own}${forged}</main>`)).toEqual([]);
  });
});

test('who stands before "To:" counts without a time where the hidden header says so, too', async () => {
  const page = (hidden: string) =>
    `<main><h1>Roof tiles</h1><div><span>Otto Brandt &lt;otto@brandt.example&gt;</span> <b>To:</b> <span>Rosa Winter</span><div style="display: none">${hidden}</div></div><div class="message-body">${LETTER}</div></main>`;
  expect(await senders(page('<i>Otto Brandt</i> &lt;otto@brandt.example&gt;'))).toEqual([
    { name: 'Otto Brandt', email: 'otto@brandt.example' },
  ]);
  expect(await senders(page('<i>Kai Moor</i> &lt;kai@haulier.example&gt;'))).toEqual([]);
  // Written to, not writing: the sender's own words are gone.
  const turned =
    '<p><i>Kai Moor</i> &lt;kai@haulier.example&gt;</p><p><i>Otto Brandt</i> &lt;otto@brandt.example&gt;</p>';
  expect(await senders(page(turned))).toEqual([]);
});
