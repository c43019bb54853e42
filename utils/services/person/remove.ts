import { Refusal } from '@/utils/db/errors';
import { identitiesOfPerson } from '@/utils/db/repositories/identities';
import { OWNED, ownedBy } from '@/utils/db/repositories/owned';
import type { UiAsk } from '@/utils/messages/ui-to-background';
import type { Change } from '@/utils/messages/views';
import { change, type ServiceDeps } from '../context';
import { takeIdentity } from './own-identity';

/**
 * Removes a person with addresses and everything that is theirs; undo brings all back. What
 * passed between stays stored, unreachable: the others in those conversations still have it.
 * @throws Refusal `not-found`.
 */
export function personRemove(deps: ServiceDeps, ask: UiAsk<'person/remove'>): Promise<Change> {
  const { key, personId } = ask;
  return change(deps, key, OWNED, async (unit) => {
    for (const identity of await identitiesOfPerson(unit.tx, personId)) {
      await takeIdentity(unit, personId, identity);
    }
    for (const store of OWNED) {
      const records = await ownedBy(unit.tx, store, personId);
      for (const { id } of records) await unit.remove(store, id);
    }
    if (!(await unit.remove('people', personId))) throw new Refusal('not-found');
    return { changeId: key, personId };
  });
}
