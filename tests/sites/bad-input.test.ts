import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { PageReading } from '@/utils/domain/page-reading';
import type { SiteAdapter } from '@/utils/sites/adapter';
import { readUnknown } from '@/utils/sites/generic';
import { adapter as gmail } from '@/utils/sites/gmail';
import { readPage } from '@/utils/sites/read-page';
import { cpuMs } from '../support/cpu';
import { allAdapters } from './support/adapters';
import { caseIn, casesIn } from './support/expected';
import { jsdomPage } from './support/jsdom-page';
import { randomFrom } from './support/mutate';

process.env.TZ = 'UTC';
const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));
const adapters = await allAdapters();
const MAIL = 'https://webmail.example.org/mail/read/1';

/** What reading takes of the processor, ms; parsing the page is not the reader's work. */
function timed<T>(run: () => T): { value: T; ms: number } {
  const start = cpuMs();
  const value = run();
  return { value, ms: cpuMs() - start };
}

/** Every reader that claims the page, and the one by meaning; an error is a test failure. */
function readings(doc: Document, url: URL, sites: readonly SiteAdapter[] = adapters) {
  const own = sites.filter((a) => a.recognises(doc, url)).map((a) => a.read(doc, url));
  return [...own, readUnknown(doc, url)].filter((reading) => reading !== null);
}

const emails = (all: PageReading[]) => all.flatMap((r) => r.people.map((p) => p.email ?? p.name));

async function readMail(html: string, enlarge: (doc: Document) => void = () => undefined) {
  const { doc, close } = await jsdomPage({ url: MAIL, html, frames: {} });
  enlarge(doc);
  const { value, ms } = timed(() => readUnknown(doc, new URL(MAIL)));
  close();
  return { reading: value, ms };
}

const header = (from: string, to: string) =>
  `<nav><a>Inbox</a><a>Sent</a></nav><main><h1>Roof tiles</h1><table><tr><th>From:</th><td>${from}</td></tr>` +
  `<tr><th>To:</th><td>${to}</td></tr><tr><th>Date:</th><td>2026-11-09 15:41</td></tr></table>` +
  '<div class="message-body"><p>Can you deliver by Friday?</p></div></main>';

describe('broken pages', () => {
  const random = randomFrom(20_261_126);
  const pages = casesIn(fixtures).filter(() => random(5) === 0);

  test.each(pages)('$name cut off in the middle names nobody new', async (page) => {
    const { doc, close } = await jsdomPage(page);
    const url = new URL(page.url);
    const whole = readings(doc, url);
    const known = JSON.stringify([page.expected, whole]);
    close();
    for (let turn = 0; turn < 3; turn += 1) {
      const html = page.html.slice(0, random(page.html.length));
      const cut = await jsdomPage({ ...page, html });
      const { value, ms } = timed(() => readings(cut.doc, url));
      cut.close();
      // A name may be cut, and an address that is cut is no address.
      expect(value.flatMap((r) => r.people.flatMap((p) => p.email ?? []))).toSatisfy(
        (read: string[]) => read.every((email) => known.includes(email)),
      );
      expect(ms).toBeLessThan(2000);
    }
  });

  // Each host that a reader knows, by one of its addresses.
  const known = casesIn(fixtures).filter(({ site }) => site !== 'generic');
  const addresses = new Map(known.map(({ url }) => [new URL(url).host, url])).values().toArray();

  test.each(['', '<!DOCTYPE html>', '<html></html>', '<body>', '\u0000', '{"json": true}'])(
    'an empty page (%j) names nobody on any host',
    async (html) => {
      for (const address of [...addresses, MAIL]) {
        const { doc, close } = await jsdomPage({ url: address, html, frames: {} });
        const found = adapters.map((adapter) => readPage(adapter, doc, new URL(address)));
        close();
        expect(emails(found)).toEqual([]);
        expect(found.flatMap((r) => r.missing)).not.toContain('reader-error');
      }
    },
    120_000,
  );
});

describe('large pages', () => {
  const words = 'Words of a very long letter. '.repeat(1_050_000);
  /** Written in when the page stands: to parse so much takes half a minute and says nothing. */
  const lengthen = (selector: string) => (doc: Document) => {
    const letter = doc.querySelector(selector);
    letter?.prepend(words);
    expect(letter?.textContent?.length).toBeGreaterThan(30_000_000);
  };

  test('thirty megabytes in a letter', async () => {
    const page = caseIn(fixtures, 'gmail/thread/2026-11-two-messages');
    const { doc, close } = await jsdomPage(page);
    lengthen('.a3s')(doc);
    const { value, ms } = timed(() => readings(doc, new URL(page.url)));
    close();
    expect(emails(value)).toContain('otto.brandt@customer.example');
    expect(value.every((r) => r.messages.every((m) => m.text.length <= 100_000))).toBe(true);
    expect(ms).toBeLessThan(5000);
  }, 180_000);

  test('thirty megabytes on a webmail nobody knows', async () => {
    const { reading, ms } = await readMail(
      header('Otto &lt;otto@brandt-bau.example&gt;', 'rosa@example.com'),
      lengthen('.message-body p'),
    );
    expect(reading?.people[0]?.email).toBe('otto@brandt-bau.example');
    expect(ms).toBeLessThan(8000);
  }, 180_000);

  test.each([
    'gmail/thread/2026-11-two-messages',
    'roundcube/thread/2026-11-elastic-show',
    'generic/thread/2026-11-table-header',
  ])(
    'two hundred frames in each other: %s',
    async (name) => {
      const page = caseIn(fixtures, name);
      const { doc, close } = await jsdomPage(page);
      let at: Document | null = doc;
      for (let depth = 0; depth < 200 && at; depth += 1) {
        const frame: HTMLIFrameElement = at.createElement('iframe');
        at.body.append(frame);
        at = frame.contentDocument;
      }
      const { ms } = timed(() => readings(doc, new URL(page.url)));
      close();
      expect(ms).toBeLessThan(5000);
    },
    180_000,
  );

  test('a conversation of four hundred messages', async () => {
    const page = caseIn(fixtures, 'gmail/thread/2026-11-two-messages');
    const { doc, close } = await jsdomPage(page);
    const last = [...doc.querySelectorAll('[role=listitem]')].at(-1);
    const id = BigInt(
      `0x${last?.querySelector('[data-legacy-message-id]')?.getAttribute('data-legacy-message-id')}`,
    );
    for (let n = 1n; n <= 398n; n += 1n) {
      const copy = last?.cloneNode(true) as Element;
      const next = id + (n << 30n);
      for (const el of copy.querySelectorAll('[data-legacy-message-id]')) {
        el.setAttribute('data-legacy-message-id', next.toString(16));
        el.setAttribute('data-message-id', `#msg-f:${next}`);
      }
      last?.parentElement?.append(copy);
    }
    const { value, ms } = timed(() => gmail.read(doc, new URL(page.url)));
    close();
    expect(value?.messages).toHaveLength(400);
    expect(new Set(value?.messages.map((m) => m.key)).size).toBe(400);
    expect(value?.people.filter((p) => p.role === 'from')).toHaveLength(1);
    expect(ms).toBeLessThan(8000);
  }, 120_000);
});

describe('odd addresses in a header', () => {
  test.each([
    [
      'full-width characters',
      'Otto Brandt ＜ｏｔｔｏ＠ｂｒａｎｄｔ－ｂａｕ．example＞',
      'Otto Brandt',
    ],
    [
      'RFC 2047 leftovers',
      '=?utf-8?B?T3R0byBCcmFuZHQ=?= &lt;otto@brandt-bau.example&gt;',
      'Otto Brandt',
    ],
    ['a quoted comma', '"Brandt, Otto" &lt;otto@brandt-bau.example&gt;', 'Brandt, Otto'],
    [
      'an escaped quote',
      '"Otto \\"Dach\\" Brandt" &lt;otto@brandt-bau.example&gt;',
      'Otto "Dach" Brandt',
    ],
    ['a comment', 'otto@brandt-bau.example (Otto Brandt)', 'Otto Brandt'],
  ])('%s', async (_what, from, name) => {
    const { reading, ms } = await readMail(header(from, 'rosa@example.com'));
    expect(reading?.people[0]).toEqual({ role: 'from', name, email: 'otto@brandt-bau.example' });
    expect(ms).toBeLessThan(1000);
  });

  test('a group, and lists with quoted commas', async () => {
    const { reading } = await readMail(
      header(
        'otto@brandt-bau.example',
        'Roofs: nina@brandt-bau.example, "Moor, Kai" &lt;kai@haulier.example&gt;;, rosa@example.com',
      ),
    );
    expect(reading?.messages[0]?.to).toEqual([
      { email: 'nina@brandt-bau.example' },
      { name: 'Moor, Kai', email: 'kai@haulier.example' },
      { email: 'rosa@example.com' },
    ]);
  });

  test('two people with one address are one identity', async () => {
    const { reading } = await readMail(
      header(
        'Otto Brandt &lt;info@brandt-bau.example&gt;',
        'Nina Weber &lt;INFO@brandt-bau.example&gt;, rosa@example.com',
      ),
    );
    expect(reading?.people.map((p) => p.email)).toEqual([
      'info@brandt-bau.example',
      'rosa@example.com',
    ]);
    expect(reading?.people[0]?.role).toBe('from');
  });
});
