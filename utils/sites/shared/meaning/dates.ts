import { clockIn, without } from '../clock';
import { isMonthStem } from '../months';
import { parseShownDate } from '../shown-date';

/**
 * A shown date in any of the known languages as an ISO instant, or null. Only forms that cannot
 * be misread: names of months, year first, or day.month.year with dots (no country writes the
 * month first with dots). Read in the browser's zone, as pages print them.
 */
export function shownInstant(raw: string | null | undefined): string | null {
  if (!raw || raw.length > 300) return null;
  const text = raw.normalize('NFKC').replace(/\s+/g, ' ').trim();
  if (!/\d{4}/.test(text)) return null;
  return parseShownDate(text) ?? otherForms(text);
}

/** `2026. 11. 9. 오후 3:41`, `31/10/2026 9.30`. */
function otherForms(text: string): string | null {
  const first = /(\d{4})(?:年|년|\.|\/|-)\s?(\d{1,2})(?:月|월|\.|\/|-)\s?(\d{1,2})/u.exec(text);
  const last = /(?<!\d)(\d{1,2})[/-](\d{1,2})[/-](\d{4})/.exec(text);
  const dayFirst = Number(last?.[1]) > 12 ? last : null;
  const found = first ?? dayFirst;
  const clock = found && clockIn(without(text, found));
  if (!clock) return null;
  const [, a, b, c] = found.map(Number);
  return first ? instant(a, b, c, clock) : instant(c, b, a, clock);
}

type Clock = [hour: number, minute: number];

/** Month from 1; read in the browser's zone. */
function instant(year = 0, month = 0, day = 0, [hour, minute]: Clock): string | null {
  if (year < 1990 || year > 2100 || hour > 23 || minute > 59) return null;
  const date = new Date(year, month - 1, day, hour, minute);
  return date.getMonth() === month - 1 && date.getDate() === day ? date.toISOString() : null;
}

const DAY_WORD =
  /^(?:today|yesterday|heute|gestern|aujourd’hui|hier|hoy|ayer|hoje|ontem|oggi|ieri|vandaag|gisteren|dzisiaj|dziś|wczoraj|сегодня|вчера|сьогодні|вчора|včera|dnes|včeraj|danes|i dag|i går|idag|igår|tänään|eilen|tegnap|azi|σήμερα|χθες|днес|hari ini|kemarin|hôm nay|hôm qua|วันนี้|เมื่อวาน|היום|אתמול|اليوم|أمس|今天|昨天|前天|今日|昨日|오늘|어제|bugün|dün|just now|刚刚|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}|周[一二三四五六日天末]|星期[一二三四五六日天])[.,]?(?:\s?\d|$)/iu;

/** `2026-11-09`, `9.11.`, `9.11.26`, `09.11`, `11/9`, `09-11`, `11月`; not a version's `1.3.5`. */
const DAY_IN_DIGITS =
  /(?<![\d.])(?:\d{4}[./年년-]\s?(?:0?[1-9]|1[0-2])|[0-3]?\d\.\s?[01]?\d\.(?:\s?\d{4}|\s?\d{2})?(?![\d.])|[0-3]\d\.[01]\d(?![\d.])|[0-3]?\d\/[0-3]?\d(?:\/\d{2,4})?|[0-3]\d-[0-3]\d(?:-\d{2,4})?)(?!\d)|(?<!\d)[01]?\d[月월]/u;

/** Does a short text look like a date or a time of day at all? */
export function looksLikeDate(shown: string): boolean {
  if (shown.length > 80 || shown.length < 2) return false;
  const text = withPlainDigits(shown);
  return (
    /(?<!\d)\d{1,2}[:.時시h]\d{2}(?!\d)/u.test(text) ||
    DAY_IN_DIGITS.test(text) ||
    (/(?<![\p{L}\d])(?:\d{1,2}\.?\s(?:de\s|d’)?\p{L}{3,12}|\p{L}{3,12}\.?\s\d{1,2})(?![\p{L}\d])/u.test(
      text,
    ) &&
      hasMonth(text)) ||
    DAY_WORD.test(text) ||
    /^\d{1,3}\s?(?:min|h|hours?|days?|d|分钟前|小时前|天前|分前|時間前|日前|분 전|시간 전|일 전|ago)(?!\p{L})/iu.test(
      text,
    ) ||
    /^(?:il y a|hace|há|vor|fa|för|for|przed|před|пред|πριν)\s\d/iu.test(text) ||
    /^\d{1,3}\s(?:\p{L}{1,10}\.?\s)?(?:ago|fa|geleden|temu|назад|тому|sedan|siden|sitten|önce|elteltével|ezelőtt|trước|lalu|yang lalu|ที่แล้ว|قبل|پیش)$/iu.test(
      text,
    )
  );
}

/** "۳ ساعت پیش": the digits of Persian and Arabic. */
function withPlainDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (c) => String(c.charCodeAt(0) & 15));
}

function hasMonth(text: string): boolean {
  return text.split(/[^\p{L}]+/u).some((word) => word.length > 2 && isMonth(word.toLowerCase()));
}

/** Languages whose names of months are known as whole words: "6 mail" is no day in May. */
const LOCALES =
  'en de fr es it pt nl pl ru uk cs sk sl hr bg sv da nb fi hu ro el tr lt lv et id vi ca'.split(
    ' ',
  );
let names: Set<string> | null = null;

function isMonth(word: string): boolean {
  names ??= new Set(LOCALES.flatMap(monthsOf));
  return names.has(word) || isMonthStem(word);
}

/** As the browser writes them, by themselves and beside a day, long and short. */
function monthsOf(locale: string): string[] {
  const forms = (['long', 'short'] as const).flatMap((month) => [
    new Intl.DateTimeFormat(locale, { month }),
    new Intl.DateTimeFormat(locale, { month, day: 'numeric' }),
  ]);
  const days = Array.from({ length: 12 }, (_, month) => new Date(2026, month, 15));
  return forms.flatMap((form) =>
    days.flatMap((day) =>
      form
        .formatToParts(day)
        .filter(({ type }) => type === 'month')
        .map(({ value }) => value.toLowerCase().replace(/\.$/, '')),
    ),
  );
}
