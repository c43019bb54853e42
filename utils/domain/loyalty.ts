import { daysBetween } from '@/utils/lib/dates';
import type { CalendarDate } from './record';

export type Loyalty = {
  since: CalendarDate;
  times: number;
  /** Median days between two purchases; null below three. */
  usual: number | null;
  /** Days since the last one. */
  gap: number;
  /** The silence is more than twice as long as usual. */
  slipping: boolean;
};

/** Purchases that make a habit. */
const HABIT = 3;

/** How loyal somebody is by the days of their purchases; null without any in the past. */
export function loyaltyOf(days: readonly CalendarDate[], today: CalendarDate): Loyalty | null {
  const past = [...new Set(days)].filter((day) => day <= today).sort();
  const [since] = past;
  const last = past.at(-1);
  if (since === undefined || last === undefined) return null;
  const gaps = past
    .slice(1)
    .map((day, at) => daysBetween(past[at] ?? day, day))
    .sort((a, b) => a - b);
  const middle = (gaps.length - 1) / 2;
  const median = ((gaps[Math.floor(middle)] ?? 0) + (gaps[Math.ceil(middle)] ?? 0)) / 2;
  const usual = past.length < HABIT ? null : Math.round(median);
  const gap = daysBetween(last, today);
  return { since, times: past.length, usual, gap, slipping: usual !== null && gap > 2 * usual };
}
