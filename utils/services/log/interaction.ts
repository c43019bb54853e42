import { Refusal } from '@/utils/db/errors';
import { getInteraction } from '@/utils/db/repositories/interactions';
import { displayText } from '@/utils/lib/display-name';
import type { UiAsk } from '@/utils/messages/ui-to-background';
import type { Change } from '@/utils/messages/views';
import { change, type ServiceDeps } from '../context';
import { pastInstant } from '../when';
import { judged } from './judged';

const only = (personIds: string[]) => (personIds.length === 1 ? (personIds[0] ?? null) : null);

/** @throws Refusal `not-found`, `bad-request` (a time ahead). */
export async function interactionEdit(
  deps: ServiceDeps,
  ask: UiAsk<'interaction/edit'>,
): Promise<Change> {
  const { key, id, text, at, channel } = ask;
  const when = at === undefined ? null : pastInstant(at, deps.now());
  return change(deps, key, ['interactions'], async (unit) => {
    const known = await getInteraction(unit.tx, id);
    if (!known) throw new Refusal('not-found');
    const next = {
      ...known,
      ...(text === undefined ? {} : { text: displayText(text, 50_000) }),
      ...(when === null ? {} : { at: when, atExact: true }),
      ...(channel === undefined ? {} : { channel }),
    };
    // Other words may ask something else; only what was typed here can be edited.
    const same = text === undefined && channel === undefined;
    const flags = same ? {} : judged(deps, { ...next, addressed: true });
    await unit.put('interactions', { ...next, ...flags });
    return { changeId: key, personId: only(known.personIds) };
  });
}

/** @throws Refusal `not-found`. */
export function interactionRemove(
  deps: ServiceDeps,
  { key, id }: UiAsk<'interaction/remove'>,
): Promise<Change> {
  return change(deps, key, ['interactions'], async (unit) => {
    const known = await getInteraction(unit.tx, id);
    if (!known) throw new Refusal('not-found');
    await unit.remove('interactions', id);
    return { changeId: key, personId: only(known.personIds) };
  });
}
