import { Refusal } from '@/utils/db/errors';
import { identitiesOfPerson } from '@/utils/db/repositories/identities';
import { getInteraction } from '@/utils/db/repositories/interactions';
import { OWNED, type OwnedStore, ownedBy } from '@/utils/db/repositories/owned';
import { colleaguesOf, getPerson, referredBy } from '@/utils/db/repositories/people';
import { interactionIdsOf } from '@/utils/db/repositories/touches';
import type { WriteUnit } from '@/utils/db/unit';
import type { Interaction } from '@/utils/domain/interaction';
import { mergedPerson } from '@/utils/domain/merge-people';
import type { Person } from '@/utils/domain/person';
import type { UiAsk } from '@/utils/messages/ui-to-background';
import type { Change } from '@/utils/messages/views';
import { change, type ServiceDeps } from '../context';

/** Colleagues who may have named somebody as the one who stands in for them. */
const MOST_COLLEAGUES = 200;
/** Nobody brought more. */
const MOST_BROUGHT = 5000;

/**
 * Makes one person of two: addresses, timeline and everything that belongs to the other move to
 * the one who stays; undo takes all of it back, whatever was read since.
 * @throws Refusal `not-found`, `bad-request` (twice the same).
 */
export function personMerge(deps: ServiceDeps, ask: UiAsk<'person/merge'>): Promise<Change> {
  const { key, personId, otherId, take } = ask;
  return change(deps, key, [...OWNED, 'interactions'], async (unit) => {
    if (personId === otherId) throw new Refusal('bad-request', 'person');
    const [keep, other] = await Promise.all([
      getPerson(unit.tx, personId),
      getPerson(unit.tx, otherId),
    ]);
    if (!keep || !other) throw new Refusal('not-found');
    await moveIdentities(unit, otherId, personId);
    for (const id of await interactionIdsOf(unit.tx, otherId)) {
      const said = await getInteraction(unit.tx, id);
      if (said) await unit.put('interactions', withPerson(said, otherId, personId));
    }
    for (const store of OWNED) await moveOwned(unit, store, otherId, personId);
    await moveMentions(unit, other, personId);
    await unit.put('people', mergedPerson(keep, other, take));
    await unit.remove('people', otherId);
    return { changeId: key, personId };
  });
}

async function moveIdentities(unit: WriteUnit, from: string, to: string): Promise<void> {
  for (const identity of await identitiesOfPerson(unit.tx, from)) {
    await unit.put('identities', {
      ...identity,
      personIds: replaced(identity.personIds, from, to),
    });
  }
}

async function moveOwned(unit: WriteUnit, store: OwnedStore, from: string, to: string) {
  for (const record of await ownedBy(unit.tx, store, from)) {
    await unit.put(store, { ...record, personId: to });
  }
}

/** Whom they brought, and whose stand-in they are. */
async function moveMentions(unit: WriteUnit, { id, companyId }: Person, to: string): Promise<void> {
  for (const one of await referredBy(unit.tx, id, MOST_BROUGHT)) {
    if (one.id !== to) await unit.put('people', { ...one, referredById: to });
  }
  const beside = companyId === null ? [] : await colleaguesOf(unit.tx, companyId, MOST_COLLEAGUES);
  for (const { id: other } of beside) {
    const one = await getPerson(unit.tx, other);
    if (one?.deputyId === id && one.id !== to) await unit.put('people', { ...one, deputyId: to });
  }
}

/** The interaction with one person in the place of another. */
export function withPerson(said: Interaction, from: string, to: string): Interaction {
  const copied = replaced(said.copied ?? [], from, to);
  // Whom it went to directly is not only copied.
  const direct = said.personIds.includes(to) && !said.copied?.includes(to);
  return {
    ...said,
    personIds: replaced(said.personIds, from, to),
    ...(said.copied ? { copied: direct ? copied.filter((id) => id !== to) : copied } : {}),
    ...(said.fromPersonId === from ? { fromPersonId: to } : {}),
  };
}

const replaced = (ids: readonly string[], from: string, to: string) => [
  ...new Set(ids.map((id) => (id === from ? to : id))),
];
