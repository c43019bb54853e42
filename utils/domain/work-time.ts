import { addDays, type CalendarDate, weekdayOf } from '@/utils/lib/dates';

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
