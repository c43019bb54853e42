import { addDays, type CalendarDate, calendarDate } from '@/utils/lib/dates';
import { solarOf } from '@/utils/lib/dates/lunar';
import { calendarDayIn } from '@/utils/lib/dates/other-calendars';
import type { Culture } from '../relationship';

/** Festivals on which customers are greeted. */
export type Festival =
  | 'spring-festival'
  | 'dragon-boat'
  | 'mid-autumn'
  | 'national-day'
  | 'christmas'
  | 'new-year'
  | 'eid-al-fitr'
  | 'eid-al-adha'
  | 'rosh-hashanah'
  | 'hanukkah'
  | 'passover'
  | 'diwali'
  | 'seollal'
  | 'chuseok';

type Entry = {
  festival: Festival;
  /** Days before it from which to prepare: two weeks where gifts or cards are posted. */
  lead: number;
  /** On which day it falls in a Gregorian year; null where that is not known. */
  day(year: number): CalendarDate | null;
};

const lunar = (month: number, day: number) => (year: number) =>
  solarOf({ month, day, leap: false }, year);
const fixed = (month: number, day: number) => (year: number) => calendarDate(year, month, day);

/**
 * Lakshmi Puja by the Hindu almanac (drikpanchang.com, New Delhi): the evening of the new moon
 * of Kartika. No browser carries that calendar, so the table ends and Kept is silent after it.
 */
const DIWALI: Readonly<Record<number, string>> = {
  2025: '10-20',
  2026: '11-08',
  2027: '10-29',
  2028: '10-17',
  2029: '11-05',
  2030: '10-26',
  2031: '11-14',
  2032: '11-02',
  2033: '10-22',
  2034: '11-10',
  2035: '10-30',
};

const NEW_YEAR: Entry = { festival: 'new-year', lead: 7, day: fixed(1, 1) };

/**
 * Which festivals belong to a culture. Sources of the days: the Chinese calendar by table (State
 * Council and Purple Mountain Observatory), Korean, Islamic (Umm al-Qura) and Hebrew calendars by
 * CLDR in every browser. The Islamic days may move by one with the sighting of the moon. Days of
 * mourning (清明, Ashura, Yom Kippur) are no occasion to greet and are left out.
 */
const BY_CULTURE: Readonly<Record<Culture, readonly Entry[]>> = {
  chinese: [
    { festival: 'spring-festival', lead: 14, day: lunar(1, 1) },
    { festival: 'dragon-boat', lead: 7, day: lunar(5, 5) },
    { festival: 'mid-autumn', lead: 14, day: lunar(8, 15) },
    { festival: 'national-day', lead: 3, day: fixed(10, 1) },
  ],
  western: [{ festival: 'christmas', lead: 14, day: fixed(12, 25) }, NEW_YEAR],
  muslim: [
    { festival: 'eid-al-fitr', lead: 7, day: (year) => calendarDayIn('islamic', year, 10, 1) },
    { festival: 'eid-al-adha', lead: 7, day: (year) => calendarDayIn('islamic', year, 12, 10) },
  ],
  jewish: [
    {
      festival: 'rosh-hashanah',
      lead: 7,
      day: (year) => calendarDayIn('hebrew', year, 'Tishri', 1),
    },
    { festival: 'hanukkah', lead: 7, day: (year) => calendarDayIn('hebrew', year, 'Kislev', 25) },
    { festival: 'passover', lead: 7, day: (year) => calendarDayIn('hebrew', year, 'Nisan', 15) },
  ],
  indian: [
    {
      festival: 'diwali',
      lead: 14,
      day: (year) => (DIWALI[year] ? `${year}-${DIWALI[year]}` : null),
    },
  ],
  japanese: [{ ...NEW_YEAR, lead: 14 }],
  korean: [
    { festival: 'seollal', lead: 14, day: (year) => calendarDayIn('dangi', year, 1, 1) },
    { festival: 'chuseok', lead: 14, day: (year) => calendarDayIn('dangi', year, 8, 15) },
  ],
};

export type NearFestival = { festival: Festival; on: CalendarDate };

const cache = new Map<string, readonly (NearFestival & { from: CalendarDate })[]>();

/** The festivals of a culture in a Gregorian year with the day from which to prepare. */
function festivalsOf(culture: Culture, year: number) {
  const key = `${culture} ${year}`;
  const known = cache.get(key);
  if (known) return known;
  const found = BY_CULTURE[culture]
    .flatMap(({ festival, lead, day }) => {
      const on = day(year);
      return on ? [{ festival, on, from: addDays(on, -lead) }] : [];
    })
    .sort((a, b) => (a.on < b.on ? -1 : 1));
  if (cache.size > 50) cache.clear();
  cache.set(key, found);
  return found;
}

/** Festivals of a culture that are to be prepared or greeted on `today`, nearest first. */
export function nearFestivals(culture: Culture, today: CalendarDate): NearFestival[] {
  const year = Number(today.slice(0, 4));
  return [year, year + 1]
    .flatMap((one) => festivalsOf(culture, one))
    .filter(({ from, on }) => from <= today && today <= on)
    .map(({ festival, on }) => ({ festival, on }));
}
