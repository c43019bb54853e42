import { addDays, type CalendarDate, calendarDate, daysBetween } from '@/utils/lib/dates';
import { lunarYearOf, solarOf } from '@/utils/lib/dates/lunar';
import type { ImportantDate } from '../important-date';

type Yearly = Pick<ImportantDate, 'calendar' | 'month' | 'day' | 'leap' | 'year'>;

/** On which day it comes round in a (solar or lunar) year; null when there is no such day. */
function inYear(date: Yearly, year: number): CalendarDate | null {
  if (date.calendar === 'lunar') return solarOf(date, year);
  const { month, day } = date;
  // A birthday of 29 February is kept on the 28th in other years: early is better than late.
  const leapDay = month === 2 && day === 29;
  return calendarDate(year, month, day) ?? (leapDay ? calendarDate(year, 2, 28) : null);
}

export type Occurrence = {
  on: CalendarDate;
  /** How many years it is then, counted in its own calendar; null without a year. */
  years: number | null;
};

/**
 * The next time a yearly day comes round, `from` itself included; null when it never does
 * (month 13) or the lunar table has ended. Not before the year it first happened.
 */
export function nextOccurrence(date: Yearly, from: CalendarDate): Occurrence | null {
  const first = date.calendar === 'lunar' ? lunarYearOf(from) : Number(from.slice(0, 4));
  if (first === null) return null;
  for (const year of [first, first + 1]) {
    const on = inYear(date, year);
    if (on === null || on < from) continue;
    const years = date.year === null ? null : year - date.year;
    return { on, years: years !== null && years > 0 && years < 150 ? years : null };
  }
  return null;
}

/**
 * The day on which to be reminded next: `leadDays` before it comes round, today when that has
 * begun already. `after` skips the occurrence up to that day (it was congratulated). What the
 * `due` of an important date is.
 */
export function nextReminder(
  date: Yearly & Pick<ImportantDate, 'leadDays'>,
  today: CalendarDate,
  after?: CalendarDate,
): CalendarDate | null {
  const from = after !== undefined && after >= today ? addDays(after, 1) : today;
  const next = nextOccurrence(date, from);
  if (!next) return null;
  const lead = Math.max(0, Math.min(90, Math.round(date.leadDays)));
  const ahead = daysBetween(today, next.on);
  return ahead <= lead ? today : addDays(next.on, -lead);
}
