import { describe, expect, test } from 'vitest';
import type { PageReading } from '@/utils/domain/page-reading';
import type { TaughtSelectors } from '@/utils/domain/taught-site';
import { blankReading } from '@/utils/sites/shared/reading';
import { findAll, pathTo } from '@/utils/sites/shared/taught/find';
import { withTaught } from '@/utils/sites/shared/taught/read';
import { selectorFor } from '@/utils/sites/shared/taught/selector-for';
import { jsdomPage } from './support/jsdom-page';

process.env.TZ = 'UTC';
const URL_ = 'https://post.example.org/app?box=1';
const ME = 'rosa.winter@example.com';
const PAGE = (sender: string, body = 'Can you deliver by Friday?', n = 4711) => `
<div class="XbIp4 css-1a2b"><div id="msg_${n}_subject" class="OuGoX">Roof tiles</div>
<div class="k9"><div class="k8">${sender}</div><div class="k7 msg-when">2026-11-09 15:41</div></div>
<div data-testid="letter" class="k6"><p>${body}</p></div></div>
<div class="me-box">rosa.winter@example.com</div>`;
const OTTO = '<span class="k5">Otto Brandt &lt;otto@brandt-bau.example&gt;</span>';

async function open(html: string) {
  const { doc } = await jsdomPage({ url: URL_, html, frames: {} });
  return doc;
}

function pointed(doc: Document, css: string): string {
  const el = doc.querySelector(css);
  if (!el) throw new Error(css);
  return selectorFor(el);
}

async function teach() {
  const doc = await open(PAGE(OTTO));
  return {
    sender: pointed(doc, '.k8'),
    subject: pointed(doc, '.OuGoX'),
    body: pointed(doc, '.k6'),
    date: pointed(doc, '.k7'),
    self: pointed(doc, '.me-box'),
  };
}

const blank = blankReading('generic', 'other', new URL(URL_));

const read = async (taught: TaughtSelectors, html: string, own: PageReading = blank) =>
  withTaught(own, taught, await open(html), new URL(URL_));

describe('a selector for what was pointed at', () => {
  test.each([
    ['<div id="subject">x</div>', '#subject', 'div[id="subject"]'],
    ['<div id="msg_4711_from">x</div>', 'div', 'div[id^="msg_"][id$="_from"]'],
    ['<p data-testid="mail-from">x</p><p>y</p>', 'p', 'p[data-testid="mail-from"]'],
    ['<p class="XbIp4 mail-from">x</p><p>y</p>', '.mail-from', 'p.mail-from'],
    ['<p class="selected mail-from">x</p><p>y</p>', '.mail-from', 'p.mail-from'],
    ['<main><p>x</p></main><p>y</p>', 'main p', 'main > p'],
  ])('%s', async (html, css, selector) => {
    expect(pointed(await open(html), css)).toBe(selector);
  });

  test('is unique for every element of a page', async () => {
    const doc = await open(PAGE(OTTO) + PAGE(OTTO, 'other', 4712));
    for (const el of doc.body.querySelectorAll('*')) {
      expect([...doc.querySelectorAll(selectorFor(el))]).toEqual([el]);
    }
  });

  test('holds no generated class and no number of this message', async () => {
    expect(Object.values(await teach()).join(' ')).not.toMatch(/XbIp4|OuGoX|css-|4711|@/);
  });
});

describe('a taught page', () => {
  test('is read as shown', async () => {
    const reading = await read(await teach(), PAGE(OTTO));
    expect(reading).toMatchObject({
      kind: 'thread',
      self: { email: 'rosa.winter@example.com' },
      subject: 'Roof tiles',
      people: [{ role: 'from', name: 'Otto Brandt', email: 'otto@brandt-bau.example' }],
      messages: [
        { at: '2026-11-09T15:41:00.000Z', direction: 'in', text: 'Can you deliver by Friday?' },
      ],
      missing: [],
      unreadable: false,
    });
  });

  test('holds for the next message, with another number', async () => {
    const next = '<a href="mailto:nina@brandt-bau.example">Nina Weber</a>';
    const reading = await read(await teach(), PAGE(next, 'Thank you.', 9999));
    expect(reading.people).toEqual([
      { role: 'from', name: 'Nina Weber', email: 'nina@brandt-bau.example' },
    ]);
  });

  test('keeps a marked signature by itself', async () => {
    const body =
      'Can you deliver by Friday?</p><div class="gmail_signature">Otto Brandt<br>Purchasing</div><p>';
    const [message] = (await read(await teach(), PAGE(OTTO, body))).messages;
    expect(message).toMatchObject({
      text: 'Can you deliver by Friday?',
      signature: 'Otto Brandt\nPurchasing',
    });
  });

  test('names nobody when nothing is open', async () => {
    expect(await read(await teach(), '<p>Inbox</p>')).toMatchObject({
      kind: 'other',
      people: [],
      unreadable: false,
    });
  });

  test.each([
    ['an empty sender', PAGE(''), 'sender'],
    ['two senders', PAGE(`${OTTO} <span>kai@haulier.example</span>`), 'sender-unclear'],
    ['a hidden sender', PAGE(OTTO).replace('class="k9"', 'class="k9" hidden'), 'sender'],
    ['a missing body', PAGE(OTTO).replace('data-testid="letter"', ''), 'body'],
  ])('with %s cannot be read', async (_what, html, missing) => {
    expect(await read(await teach(), html)).toMatchObject({
      unreadable: true,
      people: [],
      missing: [missing],
    });
  });

  test('a selector that is none is a named miss', async () => {
    const broken = { ...(await teach()), sender: 'div[' };
    expect(await read(broken, PAGE(OTTO))).toMatchObject({ unreadable: true, missing: ['taught'] });
  });

  test('what stands in the letter is no sender', async () => {
    const taught = { ...(await teach()), sender: '.sender' };
    const html = PAGE('', '<b class="sender">boss@example.com</b>');
    expect(await read(taught, html)).toMatchObject({ unreadable: true, people: [] });
  });

  test('without a body gives the sender, and says what is missing', async () => {
    const { body: _, ...taught } = await teach();
    expect(await read(taught, PAGE(OTTO))).toMatchObject({
      people: [{ email: 'otto@brandt-bau.example' }],
      messages: [{ text: '' }],
      missing: ['body'],
      unreadable: false,
    });
  });
});

describe('what the page’s own reader says', () => {
  const guess: PageReading = {
    ...blank,
    kind: 'thread',
    people: [{ role: 'from', name: 'Wrong', email: 'wrong@example.com' }],
    messages: [
      {
        ...{ key: 'k', from: { email: 'wrong@example.com' }, to: [], cc: [], at: null },
        ...{ direction: null, text: 'x' },
      },
    ],
    missing: ['time', 'subject'],
  };

  test('is replaced where it was a guess, and never left standing when the place is gone', async () => {
    const right = await read(await teach(), PAGE(OTTO), guess);
    expect(right.people).toMatchObject([{ email: 'otto@brandt-bau.example' }]);
    expect(await read(await teach(), '<p>a new look</p>', guess)).toMatchObject({
      unreadable: true,
      people: [],
      missing: ['time', 'subject', 'taught'],
    });
  });

  test('stands where a reader made for the site can read', async () => {
    const [only] = guess.messages;
    const messages = only ? [{ ...only, at: '2026-11-01T08:00:00.000Z' }] : [];
    const named = { ...guess, site: 'fastmail', subject: 'Its own', messages, missing: [] };
    expect(await read({ ...(await teach()), self: '.no' }, PAGE(OTTO), named)).toEqual(named);
  });

  test('has its gaps filled, and nothing else', async () => {
    const named = { ...guess, site: 'fastmail' };
    expect(await read({ ...(await teach()), self: '.no' }, PAGE(OTTO), named)).toMatchObject({
      subject: 'Roof tiles',
      people: guess.people,
      messages: [{ text: 'x', at: '2026-11-09T15:41:00.000Z' }],
      missing: [],
    });
  });

  test('is mended where such a reader cannot, and keeps the site’s own key', async () => {
    const failed = { ...guess, site: 'fastmail', key: 'fastmail:T1', people: [], messages: [] };
    const mended = await read(await teach(), PAGE(OTTO), { ...failed, unreadable: true });
    expect(mended).toMatchObject({
      site: 'fastmail',
      key: 'fastmail:T1',
      people: [{ email: 'otto@brandt-bau.example' }],
      unreadable: false,
    });
  });

  test('about a page behind its address stays as it is', async () => {
    const stale = { ...guess, unreadable: true, people: [], missing: ['page-behind-address'] };
    expect(await read(await teach(), PAGE(OTTO), stale)).toEqual(stale);
  });

  test('is filled where the sender was not pointed at', async () => {
    const { sender: _, self: __, ...rest } = await teach();
    expect(await read(rest, PAGE(OTTO), guess)).toMatchObject({
      subject: 'Roof tiles',
      people: guess.people,
      messages: [{ at: '2026-11-09T15:41:00.000Z', text: 'Can you deliver by Friday?' }],
      missing: [],
    });
  });

  test('names nobody as a contact who was shown to be the user', async () => {
    const mine = { ...guess, people: [...guess.people, { role: 'to', name: 'Rosa', email: ME }] };
    const reading = await read({ self: '.me-box' }, PAGE(OTTO), mine as PageReading);
    expect(reading.people).toEqual(guess.people);
    expect(reading.messages).toMatchObject([{ direction: 'in' }]);
  });
});

describe('a path', () => {
  test('leads into frames and open shadow roots, and back to the same element', async () => {
    const { doc } = await jsdomPage({
      url: URL_,
      html: '<div id="app"><template shadowrootmode="open"><iframe name="mail" src="/mail"></iframe></template></div>',
      frames: { 'https://post.example.org/mail': '<p class="from">a</p><p class="to">b</p>' },
    });
    const frame = doc.querySelector('#app')?.shadowRoot?.querySelector('iframe');
    const target = frame?.contentDocument?.querySelector('.to');
    if (!target) throw new Error('no frame');
    const path = pathTo(target);
    expect(path.split(' >>> ')).toHaveLength(3);
    expect(findAll(doc, path)).toEqual([target]);
  });
});
