import { complaintClock } from '@/utils/domain/complaint-clock';
import { displayLine } from '@/utils/lib/display-name';
import type { UiAsk } from '@/utils/messages/ui-to-background';
import type { Change } from '@/utils/messages/views';
import type { ServiceDeps } from '../context';
import { inWorkingDays } from '../due/in-working-days';
import { addRecord, removeRecord, saidText, updateRecord } from '../person-record';

/** By when somebody who complained is told what went wrong, in working days. */
export const INFORM_WITHIN = 1;

/** @throws Refusal `not-found`, `bad-request` (no text). */
export function complaintAdd(deps: ServiceDeps, ask: UiAsk<'complaint/add'>): Promise<Change> {
  const { interactionId } = ask;
  const text = saidText(ask.text);
  return addRecord(deps, ask, 'complaints', async ({ tx }) => ({
    text,
    ...complaintClock.begin(ask.due ?? (await inWorkingDays(deps, tx, () => INFORM_WITHIN))),
    category: null,
    openedAt: deps.now().toISOString(),
    interactionId,
  }));
}

/** What was noted wrongly; the clock is not touched. @throws Refusal `not-found`, `bad-request`. */
export function complaintEdit(deps: ServiceDeps, ask: UiAsk<'complaint/edit'>): Promise<Change> {
  const { text, cause, category, due } = ask;
  const patch = {
    ...(text === undefined ? {} : { text: saidText(text) }),
    ...(cause === undefined ? {} : { cause: saidText(cause) }),
    ...(category === undefined ? {} : { category: displayLine(category, 100) || null }),
  };
  return updateRecord(deps, ask, 'complaints', ({ state }) => {
    if (due === undefined) return patch;
    // A repaired one has nothing to be done on any day.
    return state === 'repaired' ? null : { ...patch, due };
  });
}

/** @throws Refusal `not-found`. */
export function complaintRemove(
  deps: ServiceDeps,
  ask: UiAsk<'complaint/remove'>,
): Promise<Change> {
  return removeRecord(deps, ask, 'complaints');
}
