import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { PageReading } from '@/utils/domain/page-reading';
import { readByMeaning } from '@/utils/sites/shared/meaning/read';
import { type Case, casesIn } from './support/expected';
import { jsdomPage } from './support/jsdom-page';

process.env.TZ = 'UTC';

type Person = { email?: string | undefined; name?: string | null; role?: string };
type Expected = {
  kind?: string;
  subject?: string | null;
  self?: Person | null;
  people?: Person[];
  messages?: { from?: Person | null; to?: Person[]; cc?: Person[] }[];
};
type Score = { pages: number; sender: number; subject: number; asked: number; wrong: number };

/**
 * Pages whose trap only knowledge of the product tells: a closed pane marked by a class alone,
 * an address in an attribute that the product does not use, an earlier conversation behind a
 * new address, markup of a mailbox on a web log.
 */
const BY_PRODUCT_ONLY =
  /^foreign\/|^(?!generic\/).*(?:behind|on-its-way|closed-pane|stale|earlier|sender-missing)/;

const own = fileURLToPath(new URL('../fixtures/', import.meta.url));
const judged = fileURLToPath(new URL('../../../shared/data/pages/', import.meta.url));

/** Every page of every site as if its webmail had never been seen. */
async function measure(dir: string) {
  const table: Record<string, Score> = {};
  const wrong: string[] = [];
  const missed: string[] = [];
  for (const page of casesIn(dir).filter(({ name }) => !BY_PRODUCT_ONLY.test(name))) {
    const { doc, close } = await jsdomPage(page);
    const reading = readByMeaning(doc, new URL(page.url), { site: 'unseen' });
    close();
    const score = table[page.site] ?? { pages: 0, sender: 0, subject: 0, asked: 0, wrong: 0 };
    table[page.site] = score;
    judge(page, reading, score, wrong, missed);
  }
  return { table, wrong, missed };
}

function judge(page: Case, reading: PageReading, score: Score, wrong: string[], missed: string[]) {
  const expected = page.expected as Expected;
  score.pages += 1;
  for (const person of reading.people) {
    if (belongs({ ...person, email: person.email }, expected)) continue;
    score.wrong += 1;
    wrong.push(`${page.name}: ${JSON.stringify(person)}`);
  }
  const sender = expected.messages?.find((m) => m.from)?.from;
  if (expected.kind !== 'thread' || !sender) return;
  score.asked += 1;
  const senders = expected.messages?.map((m) => m.from?.email ?? m.from?.name);
  const read: unknown[] = reading.messages.map((m) => m.from?.email ?? m.from?.name);
  if (senders?.every((s) => read.includes(s))) score.sender += 1;
  else missed.push(`${page.name}: senders ${senders} read ${read} ${reading.missing}`);
  if (reading.subject === expected.subject || expected.subject === undefined) score.subject += 1;
  else missed.push(`${page.name}: subject ${expected.subject} read ${reading.subject}`);
}

/** Somebody of the page's people or messages, or the user; senders as senders only. */
function belongs(person: Person, { people = [], messages = [], self }: Expected): boolean {
  const writers: Person[] = messages.flatMap((m) => m.from ?? []);
  const readers = messages.flatMap((m) => [...(m.to ?? []), ...(m.cc ?? [])]);
  const all = [...people, ...writers, ...readers, ...(self ? [self] : [])];
  const same = all.filter((p) =>
    person.email ? p.email === person.email : p.name === person.name,
  );
  if (same.length === 0) return false;
  const known = people.find((p) => same.includes(p))?.role;
  return person.role !== 'from' || !known || known === 'from' || known === 'participant';
}

test('no wrong person on any page of ours', async () => {
  const { table, wrong, missed } = await measure(own);
  if (process.env.KEPT_TABLE) {
    console.table(table);
    console.log(missed.join('\n'));
  }
  expect(wrong).toEqual([]);
  const asked = Object.values(table).reduce((n, s) => n + s.asked, 0);
  const right = Object.values(table).reduce((n, s) => n + Math.min(s.sender, s.subject), 0);
  expect(right / asked).toBeGreaterThan(0.75);
}, 120_000);

const recorded = existsSync(judged) ? test : test.skip;
recorded(
  `no wrong person on recorded pages${existsSync(judged) ? '' : ' (skipped: no ../shared)'}`,
  async () => {
    const { table, wrong, missed } = await measure(judged);
    if (process.env.KEPT_TABLE) {
      console.table(table);
      console.log(missed.join('\n'));
    }
    expect(wrong).toEqual([]);
  },
  120_000,
);
