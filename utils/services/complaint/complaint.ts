import type { ReadTx } from '@/utils/db/schema';
import { complaintClock } from '@/utils/domain/complaint-clock';
import type { CalendarDate, Instant } from '@/utils/domain/record';
import { displayLine } from '@/utils/lib/display-name';
import type { UiAsk } from '@/utils/messages/ui-to-background';
import type { Change } from '@/utils/messages/views';
import type { ServiceDeps } from '../context';
import { inWorkingDays } from '../due/in-working-days';
import { addRecord, removeRecord, saidText, updateRecord } from '../person-record';

/** By when somebody who complained is told what went wrong, in working days. */
export const INFORM_WITHIN = 1;

type Said = {
  text: string;
  /** By when they are told why; null = a working day after `from`. */
  due: CalendarDate | null;
  from?: CalendarDate;
  at: Instant;
  interactionId: string | null;
};

/** A complaint as it begins: its clock is red until they were told. */
export async function newComplaint(
  deps: ServiceDeps,
  tx: ReadTx,
  { text, due, from, at, interactionId }: Said,
) {
  const byWhen = due ?? (await inWorkingDays(deps, tx, () => INFORM_WITHIN, from));
  const clock = complaintClock.begin(byWhen);
  return { text, ...clock, category: null, openedAt: at, interactionId };
}

/** @throws Refusal `not-found`, `bad-request` (no text). */
export function complaintAdd(deps: ServiceDeps, ask: UiAsk<'complaint/add'>): Promise<Change> {
  const { due, interactionId } = ask;
  const said = { text: saidText(ask.text), due, at: deps.now().toISOString(), interactionId };
  return addRecord(deps, ask, 'complaints', ({ tx }) => newComplaint(deps, tx, said));
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
