import { Refusal } from '@/utils/db/errors';
import { getIdentity } from '@/utils/db/repositories/identities';
import { getPeople } from '@/utils/db/repositories/people';
import type { WriteUnit } from '@/utils/db/unit';
import { normaliseIdentity } from '@/utils/domain/identity';
import { displayName } from '@/utils/lib/display-name';
import { nameKey } from '@/utils/lib/fold';
import type { UiAsk, UiReply } from '@/utils/messages/ui-to-background';
import { change, type ServiceDeps } from '../context';
import { shownIn } from '../page/shown';
import { ownOf } from '../page/sightings';
import { settingsIn } from '../settings';
import { createPerson } from './create';
import { addFromPage, sightingBy } from './from-page';

type Ask = UiAsk<'person/add'>;
type ByHand = Extract<Ask, { from: 'hand' }>;

/** @throws Refusal `not-found` (the page shows the sighting no more), `bad-request` (no name). */
export async function personAdd(deps: ServiceDeps, ask: Ask): Promise<UiReply<'person/add'>> {
  const reading =
    ask.from === 'page' ? ((await deps.readings.get(ask.tabId))?.reading ?? null) : null;
  return change(deps, ask.key, ['settings'], async (unit) => {
    let personId: string;
    if (ask.from === 'hand') personId = await addByHand(unit, ask, deps.now());
    else {
      if (!reading) throw new Refusal('not-found', 'page');
      const own = ownOf(reading, await settingsIn(unit.tx));
      const shown = shownIn(reading, deps.language.readSignature);
      const around = { shown, colleagues: own.colleagues, now: deps.now() };
      personId = await addFromPage(unit, reading, sightingBy(reading, own, ask.ref), around);
    }
    return { changeId: ask.key, personId };
  });
}

async function addByHand(unit: WriteUnit, ask: ByHand, now: Date): Promise<string> {
  const value = ask.email?.trim() ? normaliseIdentity('email', ask.email) : null;
  if (ask.email?.trim() && value === null) throw new Refusal('bad-request', 'address');
  const key = nameKey(displayName(ask.name));
  if (key === '' && value === null) throw new Refusal('bad-request', 'name');
  const identity = value === null ? null : { kind: 'email' as const, value };
  if (identity) {
    // The same name at the same address is the same person, typed twice.
    const holders = (await getIdentity(unit.tx, identity))?.personIds ?? [];
    const people = [...(await getPeople(unit.tx, holders)).values()];
    const same = people.find((person) => person.nameKey === key || key === '');
    if (same) return same.id;
  }
  const identities = identity ? [identity] : [];
  return (await createPerson(unit, { name: ask.name, identities, company: ask.company, now })).id;
}
