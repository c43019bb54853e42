import { complaintClock } from '@/utils/domain/complaint-clock';
import type { UiAsk } from '@/utils/messages/ui-to-background';
import type { Change } from '@/utils/messages/views';
import { type ServiceDeps, today } from '../context';
import { inWorkingDays } from '../due/in-working-days';
import { maybeText, saidText, updateRecord } from '../person-record';
import { INFORM_WITHIN } from './complaint';

// Each move throws Refusal `not-found`, or `bad-request` where the state does not allow it.

/** They know the cause and the next date. */
export function complaintInform(
  deps: ServiceDeps,
  ask: UiAsk<'complaint/inform'>,
): Promise<Change> {
  const told = { cause: saidText(ask.cause), due: ask.due };
  const at = deps.now().toISOString();
  return updateRecord(deps, ask, 'complaints', (known) => complaintClock.inform(known, told, at));
}

/** It is mended; a week later one asks whether they trust us again. */
export function complaintSolve(deps: ServiceDeps, ask: UiAsk<'complaint/solve'>): Promise<Change> {
  const cause = maybeText(ask.cause);
  const at = deps.now().toISOString();
  const day = today(deps);
  return updateRecord(deps, ask, 'complaints', (known) =>
    complaintClock.solve(known, cause, at, day),
  );
}

/** They trust us again. */
export function complaintRepair(
  deps: ServiceDeps,
  ask: UiAsk<'complaint/repair'>,
): Promise<Change> {
  const at = deps.now().toISOString();
  return updateRecord(deps, ask, 'complaints', (known) => complaintClock.repair(known, at));
}

/** It came back. */
export function complaintReopen(
  deps: ServiceDeps,
  ask: UiAsk<'complaint/reopen'>,
): Promise<Change> {
  return updateRecord(deps, ask, 'complaints', async (known, { tx }) =>
    complaintClock.reopen(known, await inWorkingDays(deps, tx, () => INFORM_WITHIN)),
  );
}
