import { addDays, type CalendarDate, wallClockIn, weekdayOf } from '@/utils/lib/dates';

/** When the user works. */
export type WorkTime = {
  /** ISO weekdays, Monday = 1. */
  workDays: readonly number[];
  /** Local hours, 0…24. */
  workHours: { from: number; to: number };
  /** Whose public holidays are free and whose swap days are worked. */
  holidays: 'none' | 'cn';
};

/**
 * What a published holiday calendar says of a day: `free` although it may be a weekday, `work`
 * although it may be a weekend, null when it is a day like any other or its year is not known.
 */
export type HolidayRule = (date: CalendarDate) => 'free' | 'work' | null;

const noHolidays: HolidayRule = () => null;

/** Is this a working day? The holiday calendar first, where one is chosen; else the weekday. */
export function isWorkingDay(
  date: CalendarDate,
  { workDays, holidays }: Pick<WorkTime, 'workDays' | 'holidays'>,
  rule: HolidayRule = noHolidays,
): boolean {
  const said = holidays === 'none' ? null : rule(date);
  return said === null ? workDays.includes(weekdayOf(date)) : said === 'work';
}

/** Somebody who works on no day at all still gets an answer within a year. */
const MOST_DAYS = 366;

/** The first working day from `date` on, `date` included; `date` itself when there is none. */
export function workingDayFrom(
  date: CalendarDate,
  time: Pick<WorkTime, 'workDays' | 'holidays'>,
  rule?: HolidayRule,
): CalendarDate {
  for (let day = date, turn = 0; turn < MOST_DAYS; day = addDays(day, 1), turn += 1) {
    if (isWorkingDay(day, time, rule)) return day;
  }
  return date;
}

/** The same, ready to be walked through. */
export type WorkClock = {
  /** IANA zone. */
  tz: string;
  /** Local hours, 0…24; an empty or reversed span counts as the whole day. */
  hours: { from: number; to: number };
  isWorkday(date: CalendarDate): boolean;
};

/** Nobody waits through more days off than this; bounds the walk. */
const MOST_WAITED = 400;

/**
 * Have `days` working days' worth of working time gone by from `since` to `until`? Read off the
 * wall clock, so a clock change makes no working day longer or shorter. A mail of Friday 17:00
 * has waited one day on Monday 17:00. @throws RangeError on an unknown zone or invalid instant.
 */
export function workedDays(since: Date, until: Date, days: number, work: WorkClock): boolean {
  if (!(until > since)) return false;
  const { from, to } = work.hours;
  const open = to > from ? { from: from * 60, to: to * 60 } : { from: 0, to: 1440 };
  const start = wallClockIn(work.tz, since);
  const end = wallClockIn(work.tz, until);
  let left = days * (open.to - open.from);
  let date = start.date;
  for (let turn = 0; date <= end.date && turn < MOST_WAITED; turn += 1) {
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
