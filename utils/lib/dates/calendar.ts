/**
 * A day on the wall calendar, `YYYY-MM-DD` (proleptic Gregorian, years 0001–9999). It has no
 * time and no zone, so comparing two as text orders them.
 */
export type CalendarDate = string;

const DAY_MS = 86_400_000;
const FORM = /^\d{4}-\d{2}-\d{2}$/;

/** Is `x` a day that exists (`2026-02-29` does not)? */
export function isCalendarDate(x: unknown): x is CalendarDate {
  if (typeof x !== 'string' || !FORM.test(x) || x.startsWith('0000')) return false;
  const ms = Date.parse(`${x}T00:00:00Z`);
  // Engines let 30 February overflow into March, hence the way back.
  return !Number.isNaN(ms) && new Date(ms).toISOString().slice(0, 10) === x;
}

/** Days since 1970-01-01. @throws RangeError when `date` is no calendar date. */
function dayNumber(date: CalendarDate): number {
  if (!isCalendarDate(date)) throw new RangeError(`not a calendar date: ${String(date)}`);
  return Date.parse(`${date}T00:00:00Z`) / DAY_MS;
}

function fromDayNumber(n: number): CalendarDate {
  const text = new Date(n * DAY_MS).toISOString().slice(0, 10);
  if (!isCalendarDate(text)) throw new RangeError('calendar date out of range');
  return text;
}

/** The day `n` days later (earlier when negative). @throws RangeError on a bad date or range. */
export function addDays(date: CalendarDate, n: number): CalendarDate {
  return fromDayNumber(dayNumber(date) + Math.trunc(n));
}

/** Days from `a` to `b`: positive when `b` is later. @throws RangeError on a bad date. */
export function daysBetween(a: CalendarDate, b: CalendarDate): number {
  return dayNumber(b) - dayNumber(a);
}

/** The later of two days. */
export function laterOf(a: CalendarDate, b: CalendarDate): CalendarDate {
  return daysBetween(a, b) > 0 ? b : a;
}

/** 1 = Monday … 7 = Sunday (ISO 8601). @throws RangeError on a bad date. */
export function weekdayOf(date: CalendarDate): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  // Day 0 was a Thursday.
  const index = (((dayNumber(date) + 3) % 7) + 7) % 7;
  return (index + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7;
}

/** Year, month 1–12 and day 1–31 of a date. @throws RangeError on a bad date. */
export function partsOf(date: CalendarDate): { year: number; month: number; day: number } {
  dayNumber(date);
  return {
    year: Number(date.slice(0, 4)),
    month: Number(date.slice(5, 7)),
    day: Number(date.slice(8, 10)),
  };
}

/** The date of these parts, or null when there is no such day. */
export function calendarDate(year: number, month: number, day: number): CalendarDate | null {
  const pad = (n: number, width: number) => String(n).padStart(width, '0');
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return isCalendarDate(text) ? text : null;
}

/** Last day of a month; `month` may run over (13 = January of the next year, 0 = December before). */
export function lastDayOfMonth(year: number, month: number): CalendarDate {
  const first = new Date(Date.UTC(2000, 0, 1));
  first.setUTCFullYear(year, month, 0);
  return fromDayNumber(first.getTime() / DAY_MS);
}

/** The same day `n` months later; the 31st becomes the month's last day where there is none. */
export function addMonths(date: CalendarDate, n: number): CalendarDate {
  const { year, month, day } = partsOf(date);
  const last = lastDayOfMonth(year, month + Math.trunc(n));
  return day < Number(last.slice(8, 10)) ? `${last.slice(0, 8)}${date.slice(8, 10)}` : last;
}
