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
  /** Readings whose reader named somebody on the whole page, and those that still name them. */
  named: number;
  stillNamed: number;
  /** Who is told to have written and was only written to. */
  wrongRoles: string[];
};

type Reader = { id: string; read(doc: Document, url: URL): PageReading | null };
type Turn = { seed: number; random: Random; page: Case };
type Whole = { page: Case; people: Known[]; readers: (Reader & { main: Sighting[] })[] };
type Known = {
  role?: string;
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
  const hunt: Hunt = {
    pages: 0,
    readings: 0,
    errors: [],
    wrongPersons: [],
    named: 0,
    stillNamed: 0,
    wrongRoles: [],
  };
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
  for (const { id, read, main } of readers) {
    const say = (what: string) => `${name}, ${id}: ${what}\n  ${done.join('\n  ')}`;
    hunt.readings += 1;
    try {
      const found = read(doc, new URL(page.url))?.people ?? [];
      for (const person of found) {
        if (!wasThere(person, people)) hunt.wrongPersons.push(say(JSON.stringify(person)));
        else if (
          person.role === 'from' &&
          main.some(({ role }) => role === 'from') &&
          !people.some((known) => isWriter(known) && wasThere(person, [known]))
        )
          hunt.wrongRoles.push(say(JSON.stringify(person)));
      }
      if (main.length > 0) {
        hunt.named += 1;
        if (main.every((who) => found.some((f) => f.role === who.role && wasThere(f, [who]))))
          hunt.stillNamed += 1;
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
  return {
    page,
    people: [...read.flatMap(peopleOf), ...expectedPeople(page)],
    readers: readers.map((reader, i) => ({ ...reader, main: mainOf(read[i]?.people ?? []) })),
  };
}

/** Whom a page is about: those who wrote, else everybody named. */
function mainOf(people: readonly Sighting[]): Sighting[] {
  const writers = people.filter(({ role }) => role === 'from');
  return writers.length > 0 ? writers : [...people];
}

function peopleOf(reading: PageReading | null): Known[] {
  if (!reading) return [];
  const { people, self, messages } = reading;
  const from = messages.flatMap(({ from }) => (from ? [{ ...from, role: 'from' }] : []));
  const written = messages.flatMap((m) => [...m.to, ...m.cc]);
  return [...people, ...from, ...written, self].flatMap((known) => known ?? []);
}

/** Anybody but those who are known to be only written to. */
function isWriter({ role }: Known): boolean {
  return role !== undefined && !/^(?:to|cc|bcc)$/.test(role);
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
  const from = messages.flatMap(({ from }) => (from ? [{ ...from, role: 'from' }] : []));
  const written = messages.flatMap((m) => [...(m.to ?? []), ...(m.cc ?? [])]);
  return [...people, ...others, ...from, ...written, self].flatMap((known) => known ?? []);
}

/** The same identity stood on the whole page, under no other name. */
function wasThere(person: Sighting, people: readonly Known[]): boolean {
  return people.some((known) => {
    if (person.email && known.email !== person.email) return false;
    if (person.handle && !person.email && known.handle !== person.handle) return false;
    // Words of a name may be cut or doubled, never somebody else's.
    const [mine, theirs] = [person.name, known.name];
    if (mine && theirs) return theirs.includes(mine) || mine.includes(theirs);
    // Where only a name is said, it is all there is to compare.
    return !!(person.email || person.handle);
  });
}
