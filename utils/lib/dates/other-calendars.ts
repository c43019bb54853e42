import { addDays, type CalendarDate } from '@/utils/lib/dates/calendar';

/** `islamic` is Umm al-Qura, `dangi` the Korean one. */
export type OtherCalendar = 'islamic' | 'hebrew' | 'dangi';

const TAGS: Readonly<Record<OtherCalendar, string>> = {
  islamic: 'en-u-ca-islamic-umalqura-nu-latn',
  hebrew: 'en-u-ca-hebrew-nu-latn',
  dangi: 'en-u-ca-dangi-nu-latn',
};
const formatters = new Map<OtherCalendar, Intl.DateTimeFormat>();

function formatterOf(calendar: OtherCalendar): Intl.DateTimeFormat {
  const known = formatters.get(calendar);
  if (known) return known;
  const made = new Intl.DateTimeFormat(TAGS[calendar], {
    timeZone: 'UTC',
    month: calendar === 'hebrew' ? 'long' : 'numeric',
    day: 'numeric',
  });
  formatters.set(calendar, made);
  return made;
}

/**
 * The first day of a Gregorian year that is `day` of `month` in another calendar, as the browser
 * knows it; months by number, Hebrew ones by their English name. Null when the year has none.
 */
export function calendarDayIn(
  calendar: OtherCalendar,
  year: number,
  month: number | string,
  day: number,
): CalendarDate | null {
  if (year < 1 || year > 9998) return null;
  const text = String(year).padStart(4, '0');
  const last: CalendarDate = `${text}-12-31`;
  let date: CalendarDate = `${text}-01-01`;
  while (date <= last) {
    const at = dayIn(calendar, date);
    const here = at.month === String(month);
    if (here && at.day === day) return date;
    // To the day within its month, else to the first of the next one: months have 29 or 30 days.
    date = addDays(date, here && at.day < day ? day - at.day : Math.max(1, 30 - at.day));
  }
  return null;
}

function dayIn(calendar: OtherCalendar, date: CalendarDate): { month: string; day: number } {
  const found = { month: '', day: 0 };
  for (const { type, value } of formatterOf(calendar).formatToParts(
    Date.parse(`${date}T00:00:00Z`),
  )) {
    if (type === 'month') found.month = value;
    if (type === 'day') found.day = Number(value);
  }
  return found;
}
