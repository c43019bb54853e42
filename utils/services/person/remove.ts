import { Refusal } from '@/utils/db/errors';
import { followupIdsOf } from '@/utils/db/repositories/followups';
import { identitiesOfPerson } from '@/utils/db/repositories/identities';
import { PERSON_STORES, recordIdsOf } from '@/utils/db/repositories/of-person';
import { promiseIdsOf } from '@/utils/db/repositories/promises';
import type { UiAsk } from '@/utils/messages/ui-to-background';
import type { Change } from '@/utils/messages/views';
import { change, type ServiceDeps } from '../context';
import { takeIdentity } from './own-identity';

/**
 * Removes a person with everything that is theirs alone; undo brings all back. What passed
 * between stays stored, unreachable: the others in those conversations still have it.
 * @throws Refusal `not-found`.
 */
export function personRemove(deps: ServiceDeps, ask: UiAsk<'person/remove'>): Promise<Change> {
  const { key, personId } = ask;
  return change(deps, key, PERSON_STORES, async (unit) => {
    for (const identity of await identitiesOfPerson(unit.tx, personId)) {
      await takeIdentity(unit, personId, identity);
    }
    for (const id of await promiseIdsOf(unit.tx, personId)) await unit.remove('promises', id);
    for (const id of await followupIdsOf(unit.tx, personId)) await unit.remove('followups', id);
    for (const store of PERSON_STORES) {
      for (const id of await recordIdsOf(unit.tx, store, personId)) await unit.remove(store, id);
    }
    if (!(await unit.remove('people', personId))) throw new Refusal('not-found');
    return { changeId: key, personId };
  });
}
