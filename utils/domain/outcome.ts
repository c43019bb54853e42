import { dateIn } from '@/utils/lib/dates';
import type { Outcome, PromiseRecord, Renegotiation } from './promise';
import type { CalendarDate } from './record';

/**
 * How a promise ended, by one rule for both sides. Days are local calendar days: on the due day
 * itself everything is in time, without a date nothing is ever late.
 *
 * - done by the day first said → `kept`
 * - done by a later day that was told in time → `renegotiated`: an honest new date
 * - done after the due day, or by a new day told only when the old one had passed → `late`
 */
export function doneOutcome(
  { due, renegotiations }: Pick<PromiseRecord, 'due' | 'renegotiations'>,
  day: CalendarDate,
  tz: string,
): Extract<Outcome, 'kept' | 'renegotiated' | 'late'> {
  if (due !== null && due < day) return 'late';
  const put = renegotiations.filter(({ from, to }) => from !== null && to > from);
  if (put.length === 0) return 'kept';
  return put.every((one) => wasInTime(one, tz)) ? 'renegotiated' : 'late';
}

/**
 * What saying "it cannot be" makes of a promise. A soft word ("I'll see what I can do") and one
 * that needs approval promise an answer, and a no is one: in time it is `kept`, afterwards
 * `late`. A firm word is not kept by a no: told in time it is `renegotiated`, afterwards `broken`.
 */
export function declineOutcome(
  { kind, due }: Pick<PromiseRecord, 'kind' | 'due'>,
  day: CalendarDate,
): Outcome {
  const inTime = toldInTime(due, day);
  if (kind === 'soft' || kind === 'approval') return inTime ? 'kept' : 'late';
  return inTime ? 'renegotiated' : 'broken';
}

/** Is something told on `day` told in time, when it was due on `due`? */
export function toldInTime(due: CalendarDate | null, day: CalendarDate): boolean {
  return due === null || day <= due;
}

function wasInTime({ inTime, from, at }: Renegotiation, tz: string): boolean {
  return inTime ?? toldInTime(from, dateIn(tz, at));
}
