import { Refusal } from '@/utils/db/errors';
import { getPerson, twinsAfter } from '@/utils/db/repositories/people';
import type { ReadTx } from '@/utils/db/schema';
import { apart, twinsOf } from '@/utils/db/twins';
import type { Person } from '@/utils/domain/person';
import type { UiAsk } from '@/utils/messages/ui-to-background';
import type { Change, Duplicate, DuplicatePage, DuplicatePair } from '@/utils/messages/views';
import { change, type ServiceDeps } from '../context';
import { hitOf } from './hit';

/** Who may be the same person, with the reason, for the card. */
export async function duplicatesIn(tx: ReadTx, person: Person): Promise<Duplicate[]> {
  const twins = await twinsOf(tx, person, person.soundKeys);
  return Promise.all(
    twins.map(async ({ person: other, reason }) => ({ ...(await hitOf(tx, other)), reason })),
  );
}

/**
 * A page of pairs. People carry a mark while somebody may be they; the pair is looked up anew,
 * so that a mark that has become wrong shows nothing. Each pair once.
 */
export function duplicatesList(
  { db }: ServiceDeps,
  { after, limit }: UiAsk<'duplicates/list'>,
): Promise<DuplicatePage> {
  return db.read(['people', 'companies', 'identities'], async (tx) => {
    const marked = await twinsAfter(tx, after, limit + 1);
    const page = marked.slice(0, limit);
    const pairs = await Promise.all(page.map((person) => pairsOf(tx, person)));
    const last = page.at(-1);
    const goesOn = marked.length > limit && last?.twinKey !== undefined;
    return {
      pairs: pairs.flat(),
      next: goesOn ? { twinKey: last.twinKey ?? '', id: last.id } : null,
    };
  });
}

async function pairsOf(tx: ReadTx, person: Person): Promise<DuplicatePair[]> {
  const twins = await twinsOf(tx, person, person.soundKeys);
  const own = await hitOf(tx, person);
  return Promise.all(
    twins
      // The other one is marked, too: it is shown with the first of both.
      .filter(({ person: other }) => other.twinKey === undefined || person.id < other.id)
      .map(async ({ person: other, reason }) => ({ a: own, b: await hitOf(tx, other), reason })),
  );
}

/** @throws Refusal `not-found`. */
export function duplicatesApart(
  deps: ServiceDeps,
  { key, personId, otherId }: UiAsk<'duplicates/apart'>,
): Promise<Change> {
  return change(deps, key, ['people'], async (unit) => {
    const [person, other] = await Promise.all([
      getPerson(unit.tx, personId),
      getPerson(unit.tx, otherId),
    ]);
    if (!person || !other) throw new Refusal('not-found');
    await unit.put('people', {
      ...person,
      declined: [...new Set([...person.declined, apart(otherId)])],
    });
    return { changeId: key, personId };
  });
}
