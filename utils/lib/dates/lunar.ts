import chineseDays from 'chinese-days';
import { addDays, type CalendarDate } from '@/utils/lib/dates/calendar';

// Its CommonJS build has no named exports for Node, so everything goes through the default one.
const { getLunarDate, getSolarDateFromLunar } = chineseDays;

/** A day of the Chinese calendar: month 1…12, day 1…30. */
export type LunarDay = { month: number; day: number; leap: boolean };

/** Lunar years the library's table spans in full. */
const FIRST = 1901;
const LAST = 2099;

const pad = (n: number) => String(n).padStart(2, '0');

/**
 * The solar day on which a lunar day falls in a lunar year. A day of a leap month falls in the
 * month of that name where the year has no such leap month; the 30th is the 29th in a short
 * month. Null outside 1901–2099 and for what is no lunar day.
 *
 * From a table, not from `Intl`: ICU computes new moons to the minute and puts the Spring
 * Festivals of 2027 and 2030 on the wrong day.
 */
export function solarOf({ month, day, leap }: LunarDay, lunarYear: number): CalendarDate | null {
  const whole = [month, day, lunarYear].every(Number.isInteger);
  if (!whole || month < 1 || month > 12 || day < 1 || day > 30) return null;
  if (lunarYear < FIRST || lunarYear > LAST) return null;
  const found = getSolarDateFromLunar(`${lunarYear}-${pad(month)}-${pad(day)}`);
  const solar = (leap ? found.leapMonthDate : undefined) ?? found.date;
  // The library counts on into the next month where this one has only 29 days.
  return day === 30 && getLunarDate(solar).lunarDay !== 30 ? addDays(solar, -1) : solar;
}

/** The lunar year a solar day lies in; null outside the table. */
export function lunarYearOf(date: CalendarDate): number | null {
  const year = Number(date.slice(0, 4));
  return year <= FIRST || year > LAST ? null : getLunarDate(date).lunarYear;
}
