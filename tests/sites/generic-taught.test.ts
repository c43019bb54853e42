import { describe, expect, test } from 'vitest';
import { readTaught, selectorFor, type Taught } from '@/utils/sites/generic/taught';
import { jsdomPage } from './support/jsdom-page';

process.env.TZ = 'UTC';
const URL_ = 'https://post.example.org/app?box=1';
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

async function teach(): Promise<Taught> {
  const doc = await open(PAGE(OTTO));
  return {
    host: 'post.example.org',
    at: '2026-11-24T12:00:00Z',
    selectors: {
      sender: pointed(doc, '.k8'),
      subject: pointed(doc, '.OuGoX'),
      body: pointed(doc, '.k6'),
      date: pointed(doc, '.k7'),
      self: pointed(doc, '.me-box'),
    },
  };
}

const read = async (taught: Taught, html: string, url = URL_) =>
  readTaught(taught, await open(html), new URL(url));

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
    const { selectors } = await teach();
    expect(Object.values(selectors).join(' ')).not.toMatch(/XbIp4|OuGoX|css-|4711|@/);
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

  test('names nobody when nothing is open, or on another host', async () => {
    const taught = await teach();
    expect(await read(taught, '<p>Inbox</p>')).toMatchObject({
      kind: 'other',
      people: [],
      unreadable: false,
    });
    const elsewhere = await read(taught, PAGE(OTTO), 'https://evil.example/app');
    expect(elsewhere).toMatchObject({ people: [], messages: [] });
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
    const taught = await teach();
    const broken = { ...taught, selectors: { ...taught.selectors, sender: 'div[' } };
    expect(await read(broken, PAGE(OTTO))).toMatchObject({
      unreadable: true,
      missing: ['selector'],
    });
  });

  test('what stands in the letter is no sender', async () => {
    const taught = await teach();
    const selectors = { ...taught.selectors, sender: '.sender' };
    const html = PAGE('', '<b class="sender">boss@example.com</b>');
    expect(await read({ ...taught, selectors }, html)).toMatchObject({
      unreadable: true,
      people: [],
    });
  });
});
