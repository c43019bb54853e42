import { type CalendarDate, dateIn, daysBetween } from '@/utils/lib/dates';
import { formatTag, type Locale } from './locale';

export type DateWords = {
  /** `Fri 27 Nov`, with the year where it is not this one. */
  day(date: CalendarDate): string;
  /** `today`, `tomorrow`, `yesterday`, else as `day`. */
  near(date: CalendarDate): string;
  /** `Fri`. */
  weekday(date: CalendarDate): string;
  /** `Nov 2026`; `month` is `YYYY-MM`. */
  month(month: string): string;
  /** `Nov`: for an axis, where the year is told beside it. */
  monthName(month: string): string;
  /** As `near`, to stand at the start of a line. */
  heading(date: CalendarDate): string;
  /** `10:12`. */
  time(at: string): string;
  /** The shortest honest form of a past instant: `10:12`, `Mon 10:12`, `16 Nov`. */
  moment(at: string): string;
  /** Local day of an instant. */
  dateOf(at: string): CalendarDate;
};

/**
 * Forms dates in one language, seen from one day.
 * @param today the local day all nearness is counted from
 * @param tz IANA zone for instants
 */
export function createDateWords(locale: Locale, today: CalendarDate, tz: string): DateWords {
  const tag = formatTag[locale];
  const form = (options: Intl.DateTimeFormatOptions, timeZone: string) =>
    new Intl.DateTimeFormat(tag, { ...options, timeZone });
  const long = form({ weekday: 'short', day: 'numeric', month: 'short' }, 'UTC');
  const short = form({ day: 'numeric', month: 'short' }, 'UTC');
  const year = form({ day: 'numeric', month: 'short', year: 'numeric' }, 'UTC');
  const weekday = form({ weekday: 'short' }, 'UTC');
  const monthOf = form({ month: 'short', year: 'numeric' }, 'UTC');
  const nameOf = form({ month: 'short' }, 'UTC');
  const clock = form({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }, tz);
  const relative = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });

  const noon = (date: CalendarDate) => new Date(`${date}T12:00:00Z`);
  const thisYear = (date: CalendarDate) => date.slice(0, 4) === today.slice(0, 4);
  // Engines disagree about the comma after the weekday; Chinese reads better with a gap there.
  const plain = (text: string) => text.replace(',', '').replace(/日(?=周)/, '日 ');
  const day = (date: CalendarDate) =>
    thisYear(date) ? plain(long.format(noon(date))) : year.format(noon(date));
  const near = (date: CalendarDate) => {
    const days = daysBetween(today, date);
    return Math.abs(days) <= 1 ? relative.format(days, 'day') : day(date);
  };
  const dateOf = (at: string) => dateIn(tz, at);
  const time = (at: string) => clock.format(new Date(at));

  return {
    day,
    near,
    weekday: (date) => weekday.format(noon(date)),
    month: (month) => monthOf.format(noon(`${month}-01`)),
    monthName: (month) => nameOf.format(noon(`${month}-01`)),
    heading: (date) => {
      const text = near(date);
      return text.slice(0, 1).toLocaleUpperCase(tag) + text.slice(1);
    },
    time,
    moment: (at) => {
      const date = dateOf(at);
      const ago = daysBetween(date, today);
      if (ago === 0) return time(at);
      if (ago > 0 && ago < 7) return `${weekday.format(noon(date))} ${time(at)}`;
      return (thisYear(date) ? short : year).format(noon(date));
    },
    dateOf,
  };
}
