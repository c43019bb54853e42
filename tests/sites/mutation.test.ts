import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { PageReading, Sighting } from '@/utils/domain/page-reading';
import type { SiteAdapter } from '@/utils/sites/adapter';
import { allAdapters } from './support/adapters';
import { type Case, casesIn } from './support/expected';
import { jsdomPage } from './support/jsdom-page';
import { breakPage, randomFrom } from './support/mutate';

process.env.TZ = 'UTC';

/** How many broken pages; `KEPT_MUTATIONS=10000 KEPT_SEED=7` for a long hunt. */
const COUNT = Number(process.env.KEPT_MUTATIONS ?? 400);
const SEED = Number(process.env.KEPT_SEED ?? 20261124);

// Guessing from meaning has no hooks to lose; it is tested for what it must never guess.
const adapters = (await allAdapters()).filter(({ id }) => id !== 'generic');

test(
  `${COUNT} broken pages: no error, nobody who was not there`,
  async () => {
    const cases = casesIn(fileURLToPath(new URL('../fixtures/', import.meta.url)));
    const intact = new Map<Case, { adapter: SiteAdapter; reading: PageReading }>();
    for (const page of cases) {
      const read = await readCase(page);
      if (read) intact.set(page, read);
    }
    // With one half of a contradiction gone, nothing contradicts the other.
    const readable = [...intact.keys()].filter(
      (page) =>
        !intact
          .get(page)
          ?.reading.missing.some((m) => /^(?:header-and-messages-differ|sender-unclear)$/.test(m)),
    );
    const faults: string[] = [];
    for (let i = 0; i < COUNT && faults.length < 20; i += 1) {
      const random = randomFrom(SEED + i);
      const page = readable[random(readable.length)];
      const whole = page && intact.get(page);
      if (!page || !whole) continue;
      const { doc, close } = await jsdomPage(page);
      const done = breakPage(doc, random);
      const say = (what: string) =>
        faults.push(`seed ${SEED + i}, ${page.name}: ${what}\n  ${done.join('\n  ')}`);
      try {
        const reading = whole.adapter.read(doc, new URL(page.url));
        for (const person of reading?.people ?? []) {
          if (!wasThere(person, whole.reading)) say(`wrong person ${JSON.stringify(person)}`);
        }
      } catch (error) {
        say(error instanceof Error ? (error.stack ?? error.message) : String(error));
      }
      close();
    }
    expect(faults).toEqual([]);
  },
  60_000 + COUNT * 200,
);

async function readCase(page: Case) {
  const { doc, close } = await jsdomPage(page);
  const url = new URL(page.url);
  const adapter = adapters.find((a) => a.recognises(doc, url));
  const reading = adapter?.read(doc, url);
  close();
  return adapter && reading ? { adapter, reading } : null;
}

/** The same identity stood on the whole page, under no other name. The account itself counts. */
function wasThere(person: Sighting, { people, self, messages }: PageReading): boolean {
  const known = [
    ...people,
    ...messages.flatMap((m) => [m.from, ...m.to, ...m.cc]),
    { ...self, name: self?.name ?? null },
  ];
  return known.some((k) => {
    if (!k) return false;
    if (person.email && k.email !== person.email) return false;
    if (person.handle && !person.email && k.handle !== person.handle) return false;
    // Words of a name may be cut or doubled, never somebody else's.
    const [mine, theirs] = [person.name, k.name];
    return !mine || !theirs || theirs.startsWith(mine) || mine.startsWith(theirs);
  });
}
