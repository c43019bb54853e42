import { addDays, type CalendarDate, isCalendarDate } from '@/utils/lib/dates/calendar';

const HOUR_MS = 3_600_000;
const MAX_CACHED_ZONES = 16;

// Building a formatter costs far more than using one, and a user has few zones.
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(tz: string): Intl.DateTimeFormat {
  const known = formatters.get(tz);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: tz,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  if (formatters.size >= MAX_CACHED_ZONES) formatters.clear();
  formatters.set(tz, made);
  return made;
}

/** What a clock on the wall in `tz` shows. */
export type WallClock = { date: CalendarDate; hour: number; minute: number };

/** The wall clock in a zone. @throws RangeError on an unknown zone or an invalid instant. */
export function wallClockIn(tz: string, at: Date): WallClock {
  const found: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
  for (const part of formatterOf(tz).formatToParts(at)) found[part.type] = part.value;
  const date = `${(found.year ?? '').padStart(4, '0')}-${found.month}-${found.day}`;
  if (found.era === 'BC' || !isCalendarDate(date)) throw new RangeError('date out of range');
  return { date, hour: Number(found.hour), minute: Number(found.minute) };
}

/** The calendar date in `tz` at the instant `now`. @throws RangeError as {@link wallClockIn}. */
export function todayIn(tz: string, now: Date): CalendarDate {
  return wallClockIn(tz, now).date;
}

/**
 * The calendar date in `tz` of an ISO 8601 instant (`2026-03-04T09:30:00-05:00`). A bare date
 * has no zone and comes back as it is. @throws RangeError when unreadable or the zone is unknown.
 */
export function dateIn(tz: string, iso: string): CalendarDate {
  return isCalendarDate(iso) ? iso : todayIn(tz, new Date(iso));
}

/** The first instant at or after `from` whose local date is `date` or later. */
function firstInstantOf(tz: string, date: CalendarDate, from: number): Date {
  let low = from;
  let high = from + 30 * HOUR_MS;
  while (todayIn(tz, new Date(high)) < date) high += 30 * HOUR_MS;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (todayIn(tz, new Date(middle)) < date) low = middle;
    else high = middle;
  }
  return new Date(high);
}

/**
 * The instant at which `date` begins in `tz`: midnight, or the first minute after it where a
 * clock change skips midnight (Cairo, Beirut). @throws RangeError on a bad date or zone.
 */
export function startOfDay(tz: string, date: CalendarDate): Date {
  // No zone is further from UTC than 15 hours.
  return firstInstantOf(tz, date, Date.parse(`${addDays(date, -1)}T09:00:00Z`));
}

/**
 * The next local midnight after `now`, as an instant; always later than `now`. Found by search,
 * because offsets move by other amounts than an hour (Lord Howe: half an hour) and at midnight
 * too. @throws RangeError on an unknown zone or an invalid instant.
 */
export function localMidnightAfter(tz: string, now: Date): Date {
  return firstInstantOf(tz, addDays(todayIn(tz, now), 1), now.getTime());
}
