import chineseDays from 'chinese-days';
import { isWesternClosed } from '@/utils/language/dates/western';
import { addDays, type CalendarDate, calendarDate, partsOf, weekdayOf } from '@/utils/lib/dates';

// Its CommonJS build has no named exports for Node, so everything goes through the default one.
const { getDayDetail, getSolarDateFromLunar } = chineseDays;

export type Calendar = 'cn' | 'us' | 'west';

/**
 * The library calls every weekday of a year it does not know a workday, 1 January too; a year it
 * knows always has that day off.
 */
const knownYears = new Map<number, boolean>();
export function hasHolidayData(year: number): boolean {
  const cached = knownYears.get(year);
  if (cached !== undefined) return cached;
  let found = false;
  for (const day of ['-10-01', '-10-02', '-10-03']) {
    if (getDayDetail(`${year}${day}`).name.includes(',')) found = true;
  }
  knownYears.set(year, found);
  return found;
}

/** Is it a working day? Chinese swap days count as the authorities published them. */
function isWorkday(date: CalendarDate, calendar: Calendar): boolean {
  if (calendar !== 'cn') return weekdayOf(date) <= 5 && !isWesternClosed(date, calendar);
  return getDayDetail(date).work && !(date.slice(5) === '01-01');
}

/**
 * What mainland China's published calendar says of a day: a public holiday, a swap day that is
 * worked, or nothing (any other day, or a year without data).
 */
export function holidayInChina(date: CalendarDate): 'free' | 'work' | null {
  const { work, name } = getDayDetail(date);
  // The library gives plain days the English name of their weekday, special ones a list.
  if (!name.includes(',') || !hasHolidayData(partsOf(date).year)) return null;
  return work ? 'work' : 'free';
}

export type Workday = { date: CalendarDate; uncertain: boolean };

/** The `n`-th working day after `from` (before it when negative); for 0 the first one from `from` on. */
export function addWorkdays(from: CalendarDate, n: number, calendar: Calendar): Workday {
  const step = n < 0 ? -1 : 1;
  let left = Math.min(Math.abs(n), 500);
  let date = from;
  let uncertain = false;
  const look = () => {
    if (calendar === 'cn' && !hasHolidayData(partsOf(date).year)) uncertain = true;
    return isWorkday(date, calendar);
  };
  if (left === 0) {
    while (!look()) date = addDays(date, 1);
    return { date, uncertain };
  }
  while (left > 0) {
    date = addDays(date, step);
    if (look()) left--;
  }
  return { date, uncertain };
}

export type HolidayName = '元旦' | '春节' | '清明' | '劳动节' | '端午' | '中秋' | '国庆节';

type Break = { first: CalendarDate; last: CalendarDate; uncertain: boolean };
const breaks = new Map<string, Break | null>();
const MAX_BREAKS = 200;

/** Days off of a holiday in a year; without data the day itself with its usual length. */
function chineseHoliday(name: HolidayName, year: number): Break | null {
  const key = `${name}${year}`;
  const known = breaks.get(key);
  if (known !== undefined) return known;
  if (breaks.size >= MAX_BREAKS) breaks.clear();
  const found = findBreak(name, year);
  breaks.set(key, found);
  return found;
}

function findBreak(name: HolidayName, year: number): Break | null {
  const day = dayItself(name, year);
  if (!day) return null;
  if (!hasHolidayData(year)) {
    const length = name === '春节' || name === '国庆节' ? 7 : name === '劳动节' ? 5 : 1;
    const first = name === '春节' ? addDays(day, -1) : day;
    return { first, last: addDays(first, length - 1), uncertain: true };
  }
  // Two holidays may be one break (2025: 国庆节 and 中秋), so neighbours of any name count.
  const off = (date: CalendarDate) => {
    const detail = getDayDetail(date);
    return !detail.work;
  };
  let first = day;
  let last = day;
  while (off(addDays(first, -1))) first = addDays(first, -1);
  while (off(addDays(last, 1))) last = addDays(last, 1);
  return { first, last, uncertain: false };
}

function dayItself(name: HolidayName, year: number): CalendarDate | null {
  if (name === '元旦') return calendarDate(year, 1, 1);
  if (name === '劳动节') return calendarDate(year, 5, 1);
  if (name === '国庆节') return calendarDate(year, 10, 1);
  // Qingming: 4 April in leap years and the year after them in this century, else 5 April.
  if (name === '清明') return calendarDate(year, 4, year % 4 < 2 ? 4 : 5);
  const lunar = { 春节: '01-01', 端午: '05-05', 中秋: '08-15' }[name];
  // The library's lunar tables span 1900–2100.
  if (year < 1901 || year > 2099) return null;
  return getSolarDateFromLunar(`${year}-${lunar}`).date;
}

const NAMES: readonly HolidayName[] = ['元旦', '春节', '清明', '劳动节', '端午', '中秋', '国庆节'];

/** The break that is on at `today` or comes next. */
export function nextChineseHoliday(today: CalendarDate, only?: HolidayName) {
  const { year } = partsOf(today);
  let best: Break | null = null;
  for (const name of only ? [only] : NAMES) {
    for (const y of [year, year + 1]) {
      const found = chineseHoliday(name, y);
      if (found && found.last >= today && (!best || found.first < best.first)) best = found;
    }
  }
  return best;
}
