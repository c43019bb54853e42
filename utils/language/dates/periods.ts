import type { Context, Span } from '@/utils/language/dates/types';
import { daySpan } from '@/utils/language/dates/types';
import {
  addDays,
  addMonths,
  type CalendarDate,
  calendarDate,
  lastDayOfMonth,
  partsOf,
  weekdayOf,
} from '@/utils/lib/dates';

export type Part = 'early' | 'mid' | 'late' | 'end';

export function mondayOf(date: CalendarDate): CalendarDate {
  return addDays(date, 1 - weekdayOf(date));
}

/** Week number `n` counted from this one. Its deadline is Friday, or Sunday once Friday is gone. */
export function weekSpan(ctx: Context, n: number): Span {
  return weekFrom(ctx, addDays(mondayOf(ctx.today), 7 * n));
}

export function weekFrom(ctx: Context, monday: CalendarDate): Span {
  const friday = addDays(monday, 4);
  const last = friday < ctx.today ? addDays(monday, 6) : friday;
  return { first: monday, last, unit: 'week' };
}

/** Saturday and Sunday of week `n` counted from this one. */
export function weekendSpan(ctx: Context, n: number): Span {
  const monday = addDays(mondayOf(ctx.today), 7 * n);
  return { first: addDays(monday, 5), last: addDays(monday, 6), unit: 'weekend' };
}

export function monthSpan(year: number, month: number): Span {
  const last = lastDayOfMonth(year, month);
  return { first: `${last.slice(0, 8)}01`, last, unit: 'month' };
}

/** Month `n` counted from this one. */
export function relativeMonth(ctx: Context, n: number): Span {
  const { year, month } = partsOf(ctx.today);
  return monthSpan(year, month + n);
}

/** The coming (or running) month of that number. */
export function comingMonth(ctx: Context, month: number): Span {
  const now = partsOf(ctx.today);
  return { ...monthSpan(month < now.month ? now.year + 1 : now.year, month), ambiguous: true };
}

/** Quarter 1–4; `quarter` may run over. */
export function quarterSpan(year: number, quarter: number): Span {
  const last = lastDayOfMonth(year, quarter * 3);
  return { first: `${addMonths(last, -2).slice(0, 8)}01`, last, unit: 'quarter' };
}

export function relativeQuarter(ctx: Context, n: number): Span {
  const { year, month } = partsOf(ctx.today);
  return quarterSpan(year, Math.ceil(month / 3) + n);
}

export function comingQuarter(ctx: Context, quarter: number): Span {
  const now = partsOf(ctx.today);
  const over = quarter < Math.ceil(now.month / 3);
  return { ...quarterSpan(over ? now.year + 1 : now.year, quarter), ambiguous: true };
}

export function halfSpan(year: number, half: number): Span {
  const last = lastDayOfMonth(year, half * 6);
  return { first: `${addMonths(last, -5).slice(0, 8)}01`, last, unit: 'half' };
}

export function comingHalf(ctx: Context, half: number): Span {
  const now = partsOf(ctx.today);
  const over = half === 1 && now.month > 6;
  return { ...halfSpan(over ? now.year + 1 : now.year, half), ambiguous: true };
}

export function yearSpan(year: number): Span {
  return {
    first: `${lastDayOfMonth(year, 1).slice(0, 8)}01`,
    last: lastDayOfMonth(year, 12),
    unit: 'year',
  };
}

export function thisYear(ctx: Context): number {
  return partsOf(ctx.today).year;
}

/** The next day with this number, today included; months without it are passed over. */
export function comingMonthday(ctx: Context, day: number): Span | null {
  const { year, month } = partsOf(ctx.today);
  for (let n = 0; n < 3; n++) {
    const found = monthdayOf(monthSpan(year, month + n), day);
    if (found && found >= ctx.today) return daySpan(found, { ambiguous: true });
  }
  return null;
}

/** Day number `day` of a month's span, or null when the month is shorter. */
export function monthdayOf(month: Span, day: number): CalendarDate | null {
  const { year, month: number } = partsOf(month.first);
  return calendarDate(year, number, day);
}

/** Month and day: with a year as it is, without one the next such day (29 February waits). */
export function monthAndDay(ctx: Context, month: number, day: number, year?: number): Span | null {
  if (year !== undefined) {
    const date = calendarDate(year, month, day);
    return date ? daySpan(date, { yearGiven: true }) : null;
  }
  const now = thisYear(ctx);
  for (let y = now; y <= now + 8; y++) {
    const date = calendarDate(y, month, day);
    if (date && date >= ctx.today) return daySpan(date, { ambiguous: true });
  }
  return null;
}

/** The coming day of that weekday, today included. */
export function comingWeekday(from: CalendarDate, weekday: number): CalendarDate {
  return addDays(from, (weekday - weekdayOf(from) + 7) % 7);
}

/** Weekday of week `n` counted from this one. */
export function weekdayOfWeek(ctx: Context, n: number, weekday: number): CalendarDate {
  return addDays(mondayOf(ctx.today), 7 * n + weekday - 1);
}

/**
 * A part of a period, with the days people mean by it: early next week is Monday to Tuesday,
 * the middle of a month its second third, its beginning the first five days.
 */
export function partOf(ctx: Context, span: Span, part: Part): Span {
  const { first, last, unit } = span;
  const keep = span.uncertain ? ({ uncertain: true } as const) : {};
  const make = (a: CalendarDate, b: CalendarDate): Span => ({
    first: a,
    last: b,
    unit: 'point',
    ...keep,
  });
  if (part === 'end') return make(last, last);
  if (unit === 'week') {
    const monday = mondayOf(first);
    if (part === 'early') return make(monday, addDays(monday, 1));
    if (part === 'mid') return make(addDays(monday, 1), addDays(monday, 2));
    const late = addDays(monday, 3);
    return make(late > ctx.today ? late : last, last);
  }
  if (unit === 'month') {
    if (part === 'early') return make(first, addDays(first, 4));
    if (part === 'mid') return make(addDays(first, 9), addDays(first, 14));
    return make(addDays(first, 20), last);
  }
  if (unit === 'quarter') {
    if (part === 'early') return make(first, addDays(addMonths(first, 1), -1));
    if (part === 'mid') return make(addMonths(first, 1), addDays(addMonths(first, 2), -1));
    return make(addMonths(first, 2), last);
  }
  if (unit === 'year') {
    if (part === 'early') return make(first, addDays(addMonths(first, 2), -1));
    if (part === 'mid') return make(addMonths(first, 5), addDays(addMonths(first, 6), -1));
    return make(addMonths(first, 10), last);
  }
  if (unit === 'half') {
    if (part === 'early') return make(first, addDays(addMonths(first, 1), -1));
    if (part === 'mid') return make(addMonths(first, 2), addDays(addMonths(first, 3), -1));
    return make(addMonths(first, 5), last);
  }
  return { ...span };
}

/** Week `n` of a month: the first is the one that holds its first Thursday (ISO 8601). */
export function weekOfMonth(ctx: Context, month: Span, n: number): Span {
  const start = mondayOf(month.first);
  const firstMonday = weekdayOf(month.first) <= 4 ? start : addDays(start, 7);
  if (n > 0) return weekFrom(ctx, addDays(firstMonday, 7 * (n - 1)));
  return { first: mondayOf(month.last), last: month.last, unit: 'week' };
}

/** Week number of the ISO calendar. */
export function isoWeek(ctx: Context, n: number): Span | null {
  if (n < 1 || n > 53) return null;
  const year = thisYear(ctx);
  for (const y of [year, year + 1]) {
    const fourth = calendarDate(y, 1, 4);
    if (!fourth) return null;
    const monday = addDays(mondayOf(fourth), 7 * (n - 1));
    if (addDays(monday, 6) >= ctx.today) return weekFrom(ctx, monday);
  }
  return null;
}
