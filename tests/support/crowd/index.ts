import { markTwin, touchesOf } from '@/utils/db/derive';
import type { KeptDb } from '@/utils/db/open';
import type { StoreName } from '@/utils/db/schema';
import type { WriteTx } from '@/utils/db/write-request';
import { isOpenNeed } from '@/utils/domain/fit';
import type { Interaction, Touch } from '@/utils/domain/interaction';
import type { Person } from '@/utils/domain/person';
import { summarise } from '@/utils/domain/person-summary';
import { tick } from '@/utils/lib/clock';
import { CROWD_NOW, CROWD_TZ, diceFrom } from './dice';
import { CROWD_STORES, type Drafts } from './drafts';
import { HOUSEHOLD, household } from './household';

export { CROWD_NOW, CROWD_TZ } from './dice';

export type CrowdSize = {
  people: number;
  /** About as many as wanted; a fiftieth of them is with one person, a tenth with 100 more. */
  interactions: number;
  seed: number;
};

/** Companies per transaction. */
const AT_ONCE = 40;
/** As in the writer: how far back an open message is looked for. */
const LOOP_TOUCHES = 60;

/**
 * Fills an empty database with many people, past the services, which would take hours: records
 * and derived fields are what they would have written; rows to undo by are left out. The same for
 * the same size. `told` hears how many people are in. Answers some ids to look at.
 */
export async function fillCrowd(
  db: KeptDb,
  size: CrowdSize,
  told: (people: number) => void = () => undefined,
): Promise<{ busiest: string; some: string[]; address: string }> {
  const talks = talksFor(size);
  const bySound = new Map<string, string[]>();
  const counts: Record<string, number> = {};
  const some: string[] = [];
  let busiest = '';
  let address = '';
  const households = Math.ceil(size.people / HOUSEHOLD);
  for (let nr = 0; nr < households; nr += AT_ONCE) {
    const tx = writing(db);
    for (let at = nr; at < Math.min(nr + AT_ONCE, households); at += 1) {
      const dice = diceFrom(size.seed * 1_000_003 + at);
      const drafts = household(dice, at, (member) => talks(dice.count, at * HOUSEHOLD + member));
      const people = put(tx, drafts);
      for (const { id, soundKeys } of people) for (const key of soundKeys) append(bySound, key, id);
      for (const store of CROWD_STORES) counts[store] = (counts[store] ?? 0) + drafts[store].length;
      address ||= drafts.identities[0]?.value ?? '';
      if (at === 0) busiest = people[0]?.id ?? '';
      else if (at % Math.ceil(households / 200) === 0) some.push(people[2]?.id ?? '');
    }
    await tx.done;
    told(Math.min((nr + AT_ONCE) * HOUSEHOLD, size.people));
  }
  const namesakes = [...bySound.values()].filter((ids) => ids.length > 1).flat();
  await markTwins(db, [...new Set(namesakes)]);
  await db.put('meta', {
    key: 'state',
    counts,
    lastSeq: 0,
    clock: tick(null, CROWD_NOW.getTime(), 'crowd'),
  });
  return { busiest, some, address };
}

function writing(db: KeptDb) {
  const stores: StoreName[] = [...CROWD_STORES, 'touches'];
  return db.transaction(stores, 'readwrite', { durability: 'relaxed' });
}

/** How much was said with whom: one busy customer, a hundred regular ones, the rest in passing. */
function talksFor({ people, interactions }: CrowdSize) {
  const busy = Math.floor(interactions / 50);
  const regular = Math.floor(interactions / 10 / 100);
  const rest = (interactions * 0.88) / (people * 0.6);
  return (count: (mean: number) => number, nr: number): number => {
    if (nr === 0) return busy;
    if (nr <= 100) return regular;
    // Two in five were only imported.
    return nr % 5 < 2 ? 0 : count(rest);
  };
}

function append<T>(lists: Map<string, T[]>, key: string, one: T): void {
  const list = lists.get(key);
  if (list) list.push(one);
  else lists.set(key, [one]);
}

/** Writes one household with what follows from it. */
function put(tx: ReturnType<typeof writing>, drafts: Drafts): Person[] {
  const clock = tick(null, CROWD_NOW.getTime(), 'crowd');
  const stamps = { createdAt: clock, updatedAt: clock, deletedAt: null, device: 'crowd' };
  const touches = new Map<string, Touch[]>();
  for (const interaction of drafts.interactions)
    for (const row of touchesOf({ ...interaction, ...stamps } as Interaction)) {
      append(touches, row.personId, row);
      void tx.objectStore('touches').put(row);
    }
  const people = drafts.people.map((draft) => {
    const bare = { ...draft, ...stamps } as Person;
    return { ...bare, ...derived(bare, drafts, touches.get(draft.id) ?? []) };
  });
  for (const store of CROWD_STORES) {
    const rows: readonly object[] = store === 'people' ? people : drafts[store];
    const into = tx.objectStore(store) as unknown as { put(row: object): Promise<unknown> };
    for (const row of rows) void into.put({ ...row, ...stamps });
  }
  return people;
}

function derived(person: Person, drafts: Drafts, touches: readonly Touch[]) {
  const own = <T extends { personId: string; state: string }>(list: readonly T[]) =>
    list.filter(({ personId, state }) => personId === person.id && state === 'open');
  const newest = [...touches].sort((a, b) => (a.at < b.at ? 1 : -1));
  const last = (direction: 'in' | 'out') => newest.find((one) => one.direction === direction)?.at;
  const facts = {
    companyName: drafts.companies[0]?.name ?? null,
    identities: drafts.identities
      .filter(({ personIds }) => personIds.includes(person.id))
      .map(({ value }) => value),
    promises: own(drafts.promises),
    followups: own(drafts.followups),
    needs: drafts.needs.filter((one) => one.personId === person.id && isOpenNeed(one)),
    gives: drafts.gives.filter(({ personId }) => personId === person.id),
    touches: newest.slice(0, LOOP_TOUCHES),
    judged: false,
    lastInboundAt: last('in'),
    lastOutboundAt: last('out'),
  };
  return summarise(person, facts, CROWD_TZ);
}

/** Marks of possible duplicates, by the writer's own rule. */
async function markTwins(db: KeptDb, ids: readonly string[]): Promise<void> {
  for (let at = 0; at < ids.length; at += 500) {
    const tx = db.transaction(['people', 'identities', 'companies'], 'readwrite', {
      durability: 'relaxed',
    });
    for (const id of ids.slice(at, at + 500)) await markTwin(tx as unknown as WriteTx, id);
    await tx.done;
  }
}
