import { Refusal } from '@/utils/db/errors';
import { getSettings, putSettings } from '@/utils/db/repositories/settings';
import type { ReadTx } from '@/utils/db/schema';
import { tidyCadence } from '@/utils/domain/cadence';
import { neverEntry } from '@/utils/domain/never';
import { normaliseEmail } from '@/utils/lib/text/email';
import { defaultSettings, type Settings } from '@/utils/messages/settings';
import type { UiAsk } from '@/utils/messages/ui-to-background';
import type { Change } from '@/utils/messages/views';
import { change, type ServiceDeps } from './context';

/** The settings in force: what was chosen over the defaults. */
export async function settingsIn(tx: ReadTx): Promise<Settings> {
  return { ...defaultSettings, ...((await getSettings(tx)) as Partial<Settings>) };
}

export function settingsGet(deps: ServiceDeps): Promise<Settings> {
  return deps.db.read(['settings'], settingsIn);
}

export function settingsSet(deps: ServiceDeps, ask: UiAsk<'settings/set'>): Promise<Settings> {
  const patch = tidy(ask.patch);
  return change(deps, ask.key, ['settings'], async (unit) => {
    await putSettings(unit, { ...(await getSettings(unit.tx)), ...patch });
    return settingsIn(unit.tx);
  });
}

/** @throws Refusal `bad-request` when something to add is no address or domain. */
export function settingsList(deps: ServiceDeps, ask: UiAsk<'settings/list'>): Promise<Change> {
  const { key, list, remove } = ask;
  const add = tidy({ [list]: ask.add })[list] ?? [];
  return change(deps, key, ['settings'], async (unit) => {
    const values = (await settingsIn(unit.tx))[list].filter((one) => !remove.includes(one));
    const next = [...new Set([...values, ...add])];
    await putSettings(unit, { ...(await getSettings(unit.tx)), [list]: next });
    return { changeId: key, personId: null };
  });
}

function tidy(patch: Partial<Settings>): Partial<Settings> {
  const { ownAddresses, defaultCadence, neverList, colleagueDomains } = patch;
  const own = ownAddresses?.map((address) => normaliseEmail(address));
  if (own?.includes(null)) throw new Refusal('bad-request', 'address');
  const never = neverList && entries(neverList);
  const colleagues = colleagueDomains && entries(colleagueDomains);
  if (colleagues?.some((one) => one.includes('@'))) throw new Refusal('bad-request', 'domain');
  return {
    ...patch,
    ...(never ? { neverList: never } : {}),
    ...(colleagues ? { colleagueDomains: colleagues } : {}),
    ...(own ? { ownAddresses: [...new Set(own.filter((one) => one !== null))] } : {}),
    ...(defaultCadence ? { defaultCadence: tidyCadence(defaultCadence) } : {}),
  };
}

/** Addresses and domains in the spelling that is compared. @throws Refusal when one is neither. */
function entries(list: readonly string[]): string[] {
  const known = list.map(neverEntry);
  if (known.includes(null)) throw new Refusal('bad-request', 'address');
  return [...new Set(known.filter((one) => one !== null))];
}
