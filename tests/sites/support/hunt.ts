import type { PageReading, Sighting } from '@/utils/domain/page-reading';
import type { SiteAdapter } from '@/utils/sites/adapter';
import { readUnknown } from '@/utils/sites/generic';
import type { Case } from './expected';
import { breakPage, type Random, randomFrom } from './mutate';
import { renewablePage } from './renewable-page';
import { isUnseenCase } from './unseen';

export type Hunt = {
  /** Broken pages read, and readings made of them: by each site's reader and from meaning. */
  pages: number;
  readings: number;
  errors: string[];
  wrongPersons: string[];
};

type Reader = { id: string; read(doc: Document, url: URL): PageReading | null };
type Turn = { seed: number; random: Random; page: Case };
type Whole = { page: Case; people: Known[]; readers: Reader[] };
type Known = {
  name?: string | null;
  email?: string | undefined;
  handle?: string | undefined;
};

/** Guessing with every named reader switched off, on every page. */
const byMeaning: Reader = { id: 'meaning', read: readUnknown };
/** With one half of a contradiction gone, nothing contradicts the other. */
const CONTRADICTION = /^(?:header-and-messages-differ|sender-unclear)$/;

/**
 * Breaks `count` pages, each by its own seed (`seed`, `seed + 1`, …), and reads each with every
 * reader that claimed the whole page and from meaning alone. Right is whoever the whole page
 * named, or nobody; an error and anybody else are faults, told with the seed and what was done.
 * Stops after `faults` of them.
 */
export async function huntMutations(
  cases: readonly Case[],
  adapters: readonly SiteAdapter[],
  { count, seed, faults = 20 }: { count: number; seed: number; faults?: number },
): Promise<Hunt> {
  const hunt: Hunt = { pages: 0, readings: 0, errors: [], wrongPersons: [] };
  const unfit = new Set<Case>();
  let turns = Array.from({ length: count }, (_, i) => {
    const random = randomFrom(seed + i);
    return { seed: seed + i, random, page: drawn(cases, random) };
  });
  while (turns.length > 0 && unfit.size < cases.length) {
    for (const [page, ofPage] of Map.groupBy(turns, ({ page }) => page)) {
      if (hunt.errors.length + hunt.wrongPersons.length >= faults) return hunt;
      if (!(await breakAll(page, ofPage, adapters, hunt))) unfit.add(page);
    }
    // Whoever drew a page that cannot be judged draws again.
    turns = turns
      .filter(({ page }) => unfit.has(page))
      .map((turn) => ({ ...turn, page: drawn(cases, turn.random) }));
  }
  return hunt;
}

function drawn(cases: readonly Case[], random: Random): Case {
  const page = cases[random(cases.length)];
  if (!page) throw new Error('no pages to break');
  return page;
}

/** All the mutations of one page; false where the whole page cannot be judged. */
async function breakAll(
  page: Case,
  turns: readonly Turn[],
  adapters: readonly SiteAdapter[],
  hunt: Hunt,
): Promise<boolean> {
  const renewable = await renewablePage(page);
  const whole = readWhole(page, await renewable.fresh(), adapters);
  if (whole) {
    for (const { seed, random } of turns) {
      breakOne(whole, await renewable.fresh(), random, `seed ${seed}, ${page.name}`, hunt);
    }
  }
  renewable.close();
  return whole !== null;
}

function breakOne(
  { page, people, readers }: Whole,
  doc: Document,
  random: Random,
  name: string,
  hunt: Hunt,
) {
  const done = breakPage(doc, random);
  hunt.pages += 1;
  for (const { id, read } of readers) {
    const say = (what: string) => `${name}, ${id}: ${what}\n  ${done.join('\n  ')}`;
    hunt.readings += 1;
    try {
      for (const person of read(doc, new URL(page.url))?.people ?? []) {
        if (!wasThere(person, people)) hunt.wrongPersons.push(say(JSON.stringify(person)));
      }
    } catch (error) {
      hunt.errors.push(say(error instanceof Error ? (error.stack ?? error.message) : `${error}`));
    }
  }
}

function readWhole(page: Case, doc: Document, adapters: readonly SiteAdapter[]): Whole | null {
  const url = new URL(page.url);
  const claiming = adapters.filter((a) => a.id !== 'generic' && a.recognises(doc, url));
  const readers: Reader[] = isUnseenCase(page) ? [...claiming, byMeaning] : claiming;
  const read = readers.map((reader) => reader.read(doc, url));
  if (readers.length === 0) return null;
  if (read.some((reading) => reading?.missing.some((m) => CONTRADICTION.test(m)))) return null;
  return { page, people: [...read.flatMap(peopleOf), ...expectedPeople(page)], readers };
}

function peopleOf(reading: PageReading | null): Known[] {
  if (!reading) return [];
  const { people, self, messages } = reading;
  const written = messages.flatMap((m) => [m.from, ...m.to, ...m.cc]);
  return [...people, ...written, self].flatMap((known) => known ?? []);
}

function expectedPeople({ expected }: Case): Known[] {
  const {
    people = [],
    messages = [],
    self,
    others = [],
  } = expected as {
    people?: Known[];
    /** Behind what is read: whom a window beside it is written to. */
    others?: Known[];
    messages?: { from?: Known; to?: Known[]; cc?: Known[] }[];
    self?: Known | null;
  };
  const written = messages.flatMap((m) => [m.from, ...(m.to ?? []), ...(m.cc ?? [])]);
  return [...people, ...others, ...written, self].flatMap((known) => known ?? []);
}

/** The same identity stood on the whole page, under no other name. */
function wasThere(person: Sighting, people: readonly Known[]): boolean {
  return people.some((known) => {
    if (person.email && known.email !== person.email) return false;
    if (person.handle && !person.email && known.handle !== person.handle) return false;
    // Words of a name may be cut or doubled, never somebody else's.
    const [mine, theirs] = [person.name, known.name];
    return !mine || !theirs || theirs.includes(mine) || mine.includes(theirs);
  });
}
