/**
 * Dates relative to the day the world is looked at, in working days, so that nobody in it mails on
 * a Sunday and "by Thursday" always means the Thursday that comes.
 */

const EN_DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const EN_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const ZH_DAYS = ['日', '一', '二', '三', '四', '五', '六'];

export type Days = {
  /** Local midnight, `n` working days from today; a weekend counts as its Friday. */
  workday(n: number): Date;
  /** `at(-3, '09:40')`: that time of day, three working days ago; never later than `now`. */
  at(n: number, time: string): Date;
  /** `YYYY-MM-DD` of a working day. */
  iso(n: number): string;
  /** How an English mail written on day `from` names day `to`: "Thursday", "December 3". */
  en(from: number, to: number): string;
  /** The same in Chinese: 周四, 下周二, 12月3日. */
  zh(from: number, to: number): string;
};

export function daysAround(now: Date): Days {
  const workday = (n: number): Date => {
    const day = new Date(now.getFullYear(), now.getMonth(), now.getDate());
    const step = n < 0 ? -1 : 1;
    const off = () => day.getDay() === 0 || day.getDay() === 6;
    while (off()) day.setDate(day.getDate() - 1);
    for (let left = Math.abs(n); left > 0; left--) {
      do day.setDate(day.getDate() + step);
      while (off());
    }
    return day;
  };
  const daysBetween = (from: number, to: number) =>
    Math.round((workday(to).getTime() - workday(from).getTime()) / 86_400_000);
  const monday = (day: Date) =>
    new Date(day.getFullYear(), day.getMonth(), day.getDate() - ((day.getDay() + 6) % 7)).getTime();
  return {
    workday,
    at: (n, time) => {
      const [hours = 0, minutes = 0] = time.split(':').map(Number);
      const day = workday(n);
      const at = new Date(day.getFullYear(), day.getMonth(), day.getDate(), hours, minutes);
      // Nothing has been said in the future, however early in the day the world is looked at.
      return at < now ? at : new Date(now.getTime() - 600_000);
    },
    iso: (n) => isoDate(workday(n)),
    en: (from, to) => {
      const day = workday(to);
      if (daysBetween(from, to) <= 6) return EN_DAYS[day.getDay()] ?? '';
      return `${EN_MONTHS[day.getMonth()]} ${day.getDate()}`;
    },
    zh: (from, to) => {
      const day = workday(to);
      const weeks = Math.round((monday(day) - monday(workday(from))) / (7 * 86_400_000));
      if (weeks === 0) return `周${ZH_DAYS[day.getDay()]}`;
      if (weeks === 1) return `下周${ZH_DAYS[day.getDay()]}`;
      return `${day.getMonth() + 1}月${day.getDate()}日`;
    },
  };
}

/** Local calendar date. */
function isoDate(day: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
