export {
  addDays,
  addMonths,
  type CalendarDate,
  calendarDate,
  daysBetween,
  isCalendarDate,
  lastDayOfMonth,
  laterOf,
  partsOf,
  weekdayOf,
} from '@/utils/lib/dates/calendar';
export {
  dateIn,
  localMidnightAfter,
  startOfDay,
  todayIn,
  type WallClock,
  wallClockIn,
} from '@/utils/lib/dates/zone';
