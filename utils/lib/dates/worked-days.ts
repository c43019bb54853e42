import { addDays, type CalendarDate } from '@/utils/lib/dates/calendar';
import { wallClockIn } from '@/utils/lib/dates/zone';

export type WorkTime = {
  /** IANA zone. */
  tz: string;
  /** Local hours, 0…24; an empty or reversed span counts as the whole day. */
  hours: { from: number; to: number };
  isWorkday(date: CalendarDate): boolean;
};

/** Nobody waits through more days off than this; bounds the walk. */
const MOST_DAYS = 400;

/**
 * Have `days` working days' worth of working time gone by from `since` to `until`? Read off the
 * wall clock, so a clock change makes no working day longer or shorter. A mail of Friday 17:00
 * has waited one day on Monday 17:00. @throws RangeError on an unknown zone or invalid instant.
 */
export function workedDays(since: Date, until: Date, days: number, work: WorkTime): boolean {
  if (!(until > since)) return false;
  const { from, to } = work.hours;
  const open = to > from ? { from: from * 60, to: to * 60 } : { from: 0, to: 1440 };
  const start = wallClockIn(work.tz, since);
  const end = wallClockIn(work.tz, until);
  let left = days * (open.to - open.from);
  let date = start.date;
  for (let turn = 0; date <= end.date && turn < MOST_DAYS; turn += 1) {
    if (work.isWorkday(date)) {
      const first = date === start.date ? start.hour * 60 + start.minute : 0;
      const last = date === end.date ? end.hour * 60 + end.minute : 1440;
      left -= Math.max(0, Math.min(last, open.to) - Math.max(first, open.from));
      if (left <= 0) return true;
    }
    date = addDays(date, 1);
  }
  return false;
}
