import { clockIn, without } from './clock';
import { monthOf, weekdayOf } from './months';

/**
 * Dates as pages print them, only in forms that cannot be misread: ISO-like numbers, year first,
 * names of months, Chinese year-month-day, day.month.year with dots (no country writes the month
 * first with dots), and `11/9/2026` where a weekday beside it decides which number is the month.
 * A zone in the text is honoured; else `zone` (`+08:00`), else the browser's, as pages print
 * them. Everything else (10/11/2026, day words) is null.
 */
export function parseShownDate(raw: string | null | undefined, zone?: string): string | null {
  const text = (raw ?? '').normalize('NFKC').replace(/\s+/g, ' ').trim().slice(0, 120);
  return (
    yearFirst(text, zone) ??
    named(text, zone) ??
    chinese(text, zone) ??
    dotted(text, zone) ??
    byWeekday(text, zone)
  );
}

/** `2026-11-09 15:41`, `2026-11-09T15:41:00Z`, `2026/11/9 (周一) 15:41`. */
function yearFirst(text: string, zone?: string): string | null {
  const m =
    /(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?:T| |,| ?\(?(?:周|星期).\)? ?)(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d{1,6})?)? ?(Z|[+-]\d{2}:?\d{2})?/.exec(
      text,
    );
  if (!m) return null;
  const [, y, , mo, d, h, mi, own] = m;
  return instant([y, mo, d, h, mi], own ?? zone);
}

/** `Wed, May 4, 2016, 10:08 AM`, `21 Sep 2026 11:19 +0530`, `środa, 11 listopada 2026 17:05`. */
function named(text: string, zone?: string): string | null {
  const a = /(?<!\p{L})(\p{L}{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})/u.exec(text);
  const b =
    /(?<![\p{L}\d])(\d{1,2})(?:\.|º|er)? (?:de |d’)?(\p{L}{3,12})\.?,? (?:de |del )?(\d{4})/u.exec(
      text,
    );
  const [name, day, year] = a ? [a[1], a[2], a[3]] : [b?.[2], b?.[1], b?.[3]];
  const month = monthOf(name ?? '-');
  const found = a ?? b;
  const clock = found && clockIn(without(text, found));
  if (!clock || !month) return null;
  return instant([year, month, day, ...clock], offsetAfterClock(text) ?? zone);
}

/** `Mi, 11.11.2026 16:47`. */
function dotted(text: string, zone?: string): string | null {
  const m = /(?<!\d)(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})/.exec(text);
  const clock = m && clockIn(without(text, m));
  return clock ? instant([m[3], m[2], m[1], ...clock], zone) : null;
}

function chinese(text: string, zone?: string): string | null {
  const m =
    /(\d{4})年 ?(\d{1,2})月 ?(\d{1,2})日 ?(?:\([^)]{1,6}\))? ?(?:星期.|周.)? ?(凌晨|早上|清晨|上午|中午|下午|傍晚|晚上|晚)? ?(\d{1,2}):(\d{2})/.exec(
      text,
    );
  if (!m) return null;
  const [, y, mo, d, part = '', h, mi] = m;
  return instant([y, mo, d, chineseHour(part, Number(h)), mi], zone);
}

/** 中午11:57 is before noon, 中午1:20 after it; 凌晨12:05 is five past midnight. */
function chineseHour(part: string, hour: number): number {
  if (part === '凌晨' && hour === 12) return 0;
  if (part === '中午' && hour >= 11) return hour;
  return /中午|下午|傍晚|晚/.test(part) && hour < 12 ? hour + 12 : hour;
}

/**
 * `Mon 11/9/2026 3:07 PM`, `qui, 12/11/2026 07:42`: of month-day and day-month only one may fall
 * on that weekday.
 */
function byWeekday(text: string, zone?: string): string | null {
  const m = /(?<!\p{L})(\p{L}{2,9})\.?,? (\d{1,2})[/-](\d{1,2})[/-](\d{4})/u.exec(text);
  const clock = m && clockIn(without(text, m));
  const weekday = weekdayOf(m?.[1] ?? '-');
  if (!clock || weekday === null) return null;
  const [a, b, y] = [Number(m[2]), Number(m[3]), Number(m[4])];
  const readings = (
    a === b
      ? [[a, b]]
      : [
          [a, b],
          [b, a],
        ]
  ).filter(([month = 0, day = 0]) => {
    const date = new Date(Date.UTC(y, month - 1, day));
    return date.getUTCMonth() === month - 1 && date.getUTCDay() === weekday;
  });
  const [only] = readings;
  return only && readings.length === 1 ? instant([y, only[0], only[1], ...clock], zone) : null;
}

function offsetAfterClock(text: string): string | undefined {
  return /:\d{2} ?(?:am|pm)? ?(?:gmt|utc)?([+-]\d{2}:?\d{2})\b/i.exec(text)?.[1];
}

type Part = string | number | undefined;

/** Year, month from 1, day, hour, minute → ISO instant; null when there is no such time. */
function instant(parts: Part[], zone?: string): string | null {
  const [y = 0, month = 0, d = 0, h = 0, min = 0] = parts.map(Number);
  if (y < 1990 || y > 2100 || month < 1 || month > 12 || h > 23 || min > 59) return null;
  const day = new Date(Date.UTC(y, month - 1, d));
  if (day.getUTCMonth() !== month - 1 || d < 1) return null;
  if (!zone) return new Date(y, month - 1, d, h, min).toISOString();
  const offset = /([+-])(\d{2}):?(\d{2})/.exec(zone);
  const minutes = Number(offset?.[2] ?? 0) * 60 + Number(offset?.[3] ?? 0);
  const shift = offset?.[1] === '-' ? -minutes : minutes;
  return new Date(Date.UTC(y, month - 1, d, h, min) - shift * 60_000).toISOString();
}
