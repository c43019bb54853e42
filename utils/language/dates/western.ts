import { addDays, type CalendarDate, calendarDate, partsOf, weekdayOf } from '@/utils/lib/dates';
import { table } from '@/utils/lib/table';

/** Sunday of Easter, Gregorian (Meeus/Jones/Butcher). */
function easterSunday(year: number): CalendarDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return fixed(year, Math.floor(sum / 31), (sum % 31) + 1);
}

function fixed(year: number, month: number, day: number): CalendarDate {
  return calendarDate(year, month, day) ?? `${year}-01-01`;
}

/** The `n`-th (last: -1) weekday of a month. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): CalendarDate {
  if (n < 0) {
    const next = month === 12 ? fixed(year + 1, 1, 1) : fixed(year, month + 1, 1);
    const last = addDays(next, -1);
    return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
  }
  const first = fixed(year, month, 1);
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1));
}

type Rule = (year: number) => [first: CalendarDate, last: CalendarDate];
const one = (find: (year: number) => CalendarDate): Rule => {
  return (year) => [find(year), find(year)];
};

/** First and last day of the break, by the holiday's usual names. */
const RULES: Record<string, Rule> = table({
  christmas: one((y) => fixed(y, 12, 25)),
  'christmas day': one((y) => fixed(y, 12, 25)),
  'christmas eve': one((y) => fixed(y, 12, 24)),
  xmas: one((y) => fixed(y, 12, 25)),
  'xmas eve': one((y) => fixed(y, 12, 24)),
  'boxing day': one((y) => fixed(y, 12, 26)),
  'the holidays': (y) => [fixed(y, 12, 24), fixed(y + 1, 1, 1)],
  'holiday season': (y) => [fixed(y, 12, 24), fixed(y + 1, 1, 1)],
  'new year': one((y) => fixed(y, 1, 1)),
  "new year's": one((y) => fixed(y, 1, 1)),
  'new years': one((y) => fixed(y, 1, 1)),
  "new year's day": one((y) => fixed(y, 1, 1)),
  'new years day': one((y) => fixed(y, 1, 1)),
  "new year's eve": one((y) => fixed(y, 12, 31)),
  'new years eve': one((y) => fixed(y, 12, 31)),
  thanksgiving: (y) => [nthWeekday(y, 11, 4, 4), addDays(nthWeekday(y, 11, 4, 4), 1)],
  'thanksgiving day': one((y) => nthWeekday(y, 11, 4, 4)),
  'black friday': one((y) => addDays(nthWeekday(y, 11, 4, 4), 1)),
  'cyber monday': one((y) => addDays(nthWeekday(y, 11, 4, 4), 4)),
  easter: (y) => [addDays(easterSunday(y), -2), addDays(easterSunday(y), 1)],
  'easter sunday': one(easterSunday),
  'easter monday': one((y) => addDays(easterSunday(y), 1)),
  'good friday': one((y) => addDays(easterSunday(y), -2)),
  pentecost: one((y) => addDays(easterSunday(y), 49)),
  'whit monday': one((y) => addDays(easterSunday(y), 50)),
  'memorial day': one((y) => nthWeekday(y, 5, 1, -1)),
  'labor day': one((y) => nthWeekday(y, 9, 1, 1)),
  'independence day': one((y) => fixed(y, 7, 4)),
  'fourth of july': one((y) => fixed(y, 7, 4)),
  juneteenth: one((y) => fixed(y, 6, 19)),
  'mlk day': one((y) => nthWeekday(y, 1, 1, 3)),
  "presidents' day": one((y) => nthWeekday(y, 2, 1, 3)),
  "president's day": one((y) => nthWeekday(y, 2, 1, 3)),
  'presidents day': one((y) => nthWeekday(y, 2, 1, 3)),
  'columbus day': one((y) => nthWeekday(y, 10, 1, 2)),
  'veterans day': one((y) => fixed(y, 11, 11)),
  halloween: one((y) => fixed(y, 10, 31)),
  "valentine's day": one((y) => fixed(y, 2, 14)),
  'valentines day': one((y) => fixed(y, 2, 14)),
  "st. patrick's day": one((y) => fixed(y, 3, 17)),
});

export const WESTERN_NAMES: readonly string[] = Object.keys(RULES);

/** The break of that name that is on at `today` or comes next. */
export function nextWesternHoliday(name: string, today: CalendarDate) {
  const rule = RULES[name];
  if (!rule) return null;
  const { year } = partsOf(today);
  for (const y of [year - 1, year, year + 1]) {
    const [first, last] = rule(y);
    if (last >= today) return { first, last };
  }
  return null;
}

const CLOSED: Record<'us' | 'west', readonly string[]> = {
  us: [
    "new year's day",
    'memorial day',
    'independence day',
    'labor day',
    'thanksgiving day',
    'christmas day',
  ],
  west: ["new year's day", 'good friday', 'easter monday', 'christmas day', 'boxing day'],
};

/** Days on which offices are closed nearly everywhere in that part of the world. */
export function isWesternClosed(date: CalendarDate, region: 'us' | 'west'): boolean {
  const { year } = partsOf(date);
  return CLOSED[region].some((name) => RULES[name]?.(year)[0] === date);
}
