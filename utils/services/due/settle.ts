import { Refusal } from '@/utils/db/errors';
import { getFollowup } from '@/utils/db/repositories/followups';
import { getPromise } from '@/utils/db/repositories/promises';
import type { WriteUnit } from '@/utils/db/unit';
import type { Instant } from '@/utils/domain/record';
import type { Settlement } from '@/utils/messages/requests/today';
import type { UiAsk } from '@/utils/messages/ui-to-background';
import type { Change } from '@/utils/messages/views';
import { change, type ServiceDeps, today } from '../context';

/**
 * Settles a pile in one change: each thing named gets a new day or is dropped, nothing else moves.
 * @throws Refusal `not-found`, `bad-request` (closed already, or a day that has passed).
 */
export async function todaySettle(deps: ServiceDeps, ask: UiAsk<'today/settle'>): Promise<Change> {
  const { key, settlements } = ask;
  const at = deps.now().toISOString();
  const day = today(deps);
  if (settlements.some((one) => one.as === 'move' && one.due < day)) {
    throw new Refusal('bad-request', 'due');
  }
  return change(deps, key, ['promises', 'followups'], async (unit) => {
    for (const one of settlements) {
      await (one.kind === 'promise' ? settlePromise(unit, one, at) : settleFollowup(unit, one, at));
    }
    return { changeId: key, personId: null };
  });
}

async function settlePromise(unit: WriteUnit, one: Settlement, at: Instant): Promise<void> {
  const known = await getPromise(unit.tx, one.id);
  if (!known) throw new Refusal('not-found');
  if (known.state !== 'open') throw new Refusal('bad-request', 'closed');
  if (one.as === 'drop') {
    await unit.put('promises', { ...known, state: 'dropped', closedAt: at });
    return;
  }
  const { due } = one;
  const renegotiations = [...known.renegotiations, { at, from: known.due, to: due }];
  await unit.put('promises', { ...known, due, sortDue: due, renegotiations, toldAt: at });
}

async function settleFollowup(unit: WriteUnit, one: Settlement, at: Instant): Promise<void> {
  const known = await getFollowup(unit.tx, one.id);
  if (!known) throw new Refusal('not-found');
  if (known.state !== 'open') throw new Refusal('bad-request', 'closed');
  await unit.put(
    'followups',
    one.as === 'drop' ? { ...known, state: 'dropped', closedAt: at } : { ...known, due: one.due },
  );
}
