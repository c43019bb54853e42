import { Refusal } from '@/utils/db/errors';
import { getPerson } from '@/utils/db/repositories/people';
import type { UiAsk } from '@/utils/messages/ui-to-background';
import type { Change } from '@/utils/messages/views';
import { change, type ServiceDeps } from '../context';
import { ownOf } from '../page/sightings';
import { settingsIn } from '../settings';
import { identitiesShown, sightingBy } from './from-page';
import { giveIdentity } from './own-identity';

/** "This is …": the person gets the sighting's addresses. @throws Refusal `not-found`. */
export async function personLink(deps: ServiceDeps, ask: UiAsk<'person/link'>): Promise<Change> {
  const { key, personId, tabId, ref } = ask;
  const reading = (await deps.readings.get(tabId))?.reading ?? null;
  return change(deps, key, ['settings'], async (unit) => {
    if (!reading || !(await getPerson(unit.tx, personId))) throw new Refusal('not-found');
    const sighting = sightingBy(reading, ownOf(reading, await settingsIn(unit.tx)), ref);
    const identities = identitiesShown(reading, sighting);
    if (identities.length === 0) throw new Refusal('bad-request', 'no address');
    for (const identity of identities) await giveIdentity(unit, personId, identity);
    return { changeId: key, personId };
  });
}
