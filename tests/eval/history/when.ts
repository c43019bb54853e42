import { isCalendarDate, wallClockIn } from '@/utils/lib/dates';

const LOCAL = /^(\d{4}-\d{2}-\d{2})(?:[ T](\d{2}):(\d{2}))?$/;

/**
 * The instant of a time as histories write it: an ISO instant with its zone, or the wall clock
 * of `tz` (`2026-03-04 09:30`); a day alone is its noon.
 */
export function instantOf(text: string, tz: string): string {
  const local = LOCAL.exec(text);
  if (!local) return new Date(text).toISOString();
  const [, date = '', hour = '12', minute = '00'] = local;
  if (!isCalendarDate(date)) throw new RangeError(`no such day: ${text}`);
  const wanted = Date.parse(`${date}T${hour}:${minute}:00Z`);
  // The offset is found by looking where a first guess lands; twice, for a clock change between.
  let guess = wanted;
  for (let turn = 0; turn < 2; turn += 1) {
    const there = wallClockIn(tz, new Date(guess));
    const shown =
      Date.parse(`${there.date}T00:00:00Z`) + there.hour * 3_600_000 + there.minute * 60_000;
    guess += wanted - shown;
  }
  return new Date(guess).toISOString();
}
