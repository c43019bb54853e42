import type { CalendarDate } from '../record';
import { firstOfMonth, type Month } from '../word-kept';

/** What fell into one month of the local calendar. */
export type OfMonth<R> = { month: Month; records: R[] };

/**
 * The last `count` months up to the one of `today`, newest first, each with what fell into it by
 * `dayOf`; months without anything are there, too, and what fell into no month is left out.
 */
export function splitByMonth<R>(
  records: readonly R[],
  dayOf: (record: R) => CalendarDate,
  today: CalendarDate,
  count: number,
): OfMonth<R>[] {
  const months = Array.from({ length: count }, (_, back) => ({
    month: firstOfMonth(today, back).slice(0, 7),
    records: [] as R[],
  }));
  const byName = new Map(months.map((one) => [one.month, one]));
  for (const record of records) byName.get(dayOf(record).slice(0, 7))?.records.push(record);
  return months;
}
