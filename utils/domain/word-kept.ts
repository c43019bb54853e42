import { addMonths, dateIn } from '@/utils/lib/dates';
import type { Outcome, PromiseRecord } from './promise';
import type { CalendarDate } from './record';

/** How many promises ended how. */
export type Tally = Record<Outcome, number>;

/** A month of the local calendar, `YYYY-MM`. */
export type Month = string;

/** One ending that has a reason noted. */
export type Reason = {
  promiseId: string;
  personId: string;
  text: string;
  outcome: Outcome;
  why: string;
};

/** What became of the promises that ended in one month, apart by whose they were. */
export type MonthRecord = {
  month: Month;
  mine: Tally;
  theirs: Tally;
  /** Newest first; both sides' endings that were not simply kept, where a reason is noted. */
  reasons: Reason[];
};

const NOTHING: Readonly<Tally> = { kept: 0, renegotiated: 0, late: 0, broken: 0, dropped: 0 };

/** Reasons kept of one month: what one can read. */
const MOST_REASONS = 20;

/**
 * "23 of 24 kept". Kept counts what was done by the day first said and what was done by a new
 * day told in time: `kept + renegotiated`. Out of: those and what was `late` or `broken`. What
 * was dropped because it no longer mattered counts on neither side.
 */
export function wordKept({ kept, renegotiated, late, broken }: Tally): {
  kept: number;
  of: number;
} {
  return { kept: kept + renegotiated, of: kept + renegotiated + late + broken };
}

export function addTallies(tallies: readonly Tally[]): Tally {
  const sum = { ...NOTHING };
  for (const one of tallies) for (const outcome of outcomesOf(one)) sum[outcome] += one[outcome];
  return sum;
}

const outcomesOf = (tally: Tally) => Object.keys(tally) as Outcome[];

/** The month of an instant in the zone `tz`: the last second of a month belongs to it. */
function monthOf(at: string, tz: string): Month {
  return dateIn(tz, at).slice(0, 7);
}

/** The first day of the month `back` months before the one of `today`. */
export function firstOfMonth(today: CalendarDate, back: number): CalendarDate {
  return addMonths(`${today.slice(0, 7)}-01`, -back);
}

/**
 * Closed promises by the local month they were closed in, newest month first. Open ones are left
 * out, and so are months without any.
 */
export function byMonth(promises: readonly PromiseRecord[], tz: string): MonthRecord[] {
  const months = new Map<Month, MonthRecord>();
  const newestFirst = promises
    .flatMap(({ closedAt, ...one }) => (closedAt === null ? [] : [{ ...one, closedAt }]))
    .sort((a, b) => b.closedAt.localeCompare(a.closedAt));
  for (const { id, personId, side, state, text, why, closedAt } of newestFirst) {
    if (state === 'open') continue;
    const month = monthOf(closedAt, tz);
    const record = months.get(month) ?? emptyMonth(month);
    months.set(month, record);
    record[side][state] += 1;
    if (why !== null && state !== 'kept' && record.reasons.length < MOST_REASONS)
      record.reasons.push({ promiseId: id, personId, text, outcome: state, why });
  }
  return [...months.values()];
}

/** A month in which nothing ended. */
export function emptyMonth(month: Month): MonthRecord {
  return { month, mine: { ...NOTHING }, theirs: { ...NOTHING }, reasons: [] };
}
