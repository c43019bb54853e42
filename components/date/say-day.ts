import type { ImportantDate } from '@/utils/domain/important-date';
import { formatTag, type Locale } from '@/utils/lib/i18n/locale';
import type { Words } from '../i18n/context';

type Day = Pick<ImportantDate, 'calendar' | 'month' | 'day' | 'leap'>;

const MONTHS = ['正', '二', '三', '四', '五', '六', '七', '八', '九', '十', '冬', '腊'];
const DIGITS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** 初一, 十五, 廿三, 三十. */
function lunarDay(day: number): string {
  if (day <= 10) return `初${DIGITS[day - 1]}`;
  if (day < 20) return `十${DIGITS[day - 11]}`;
  if (day === 20) return '二十';
  return day < 30 ? `廿${DIGITS[day - 21]}` : '三十';
}

/** `12 March`, 3月12日, 农历八月十五, "day 15 of lunar month 8". */
export function sayDay({ t, locale }: Pick<Words, 't' | 'locale'>, date: Day): string {
  const { calendar, month, day, leap } = date;
  if (calendar === 'solar') return solarDay(locale, month, day);
  const values =
    locale === 'zh'
      ? { month: `${MONTHS[month - 1]}月`, day: lunarDay(day) }
      : { month: String(month), day: String(day) };
  return t(leap ? 'date.lunarLeapDay' : 'date.lunarDay', values);
}

function solarDay(locale: Locale, month: number, day: number): string {
  // A leap year has every day.
  const at = new Date(Date.UTC(2000, month - 1, day, 12));
  const form = { month: 'long', day: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(formatTag[locale], form).format(at);
}
