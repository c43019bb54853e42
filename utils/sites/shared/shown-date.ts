/**
 * Dates as pages print them, only in forms that cannot be misread: ISO-like numbers, English
 * month names, Chinese year-month-day. Read in the browser's zone, as pages print them; a
 * trailing `Z` or `+hh:mm` is honoured. Everything else (10/11/2026, day words) is null.
 */
export function parseShownDate(raw: string | null | undefined): string | null {
  const text = (raw ?? '').normalize('NFKC').replace(/\s+/g, ' ').trim().slice(0, 120);
  return iso(text) ?? english(text) ?? chinese(text);
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

function iso(text: string): string | null {
  const m =
    /(\d{4})-(\d{1,2})-(\d{1,2})[T ](\d{1,2}):(\d{2})(?::\d{2}(?:\.\d{1,6})?)? ?(Z|[+-]\d{2}:?\d{2})?/.exec(
      text,
    );
  if (!m) return null;
  const [, y, mo, d, h, mi, zone] = m;
  return instant(+(y ?? 0), +(mo ?? 0) - 1, +(d ?? 0), +(h ?? 0), +(mi ?? 0), zone);
}

function english(text: string): string | null {
  const clock = /(\d{1,2}):(\d{2})(?::\d{2})? ?(am|pm)?/i.exec(text);
  const day =
    /\b([a-z]{3})[a-z]{0,6}\.? (\d{1,2}),? (\d{4})/i.exec(text) ??
    swap(/\b(\d{1,2}) ([a-z]{3})[a-z]{0,6}\.?,? (\d{4})/i.exec(text));
  if (!clock || !day) return null;
  const month = MONTHS.indexOf((day[1] ?? '').toLowerCase());
  if (month < 0) return null;
  return instant(
    +(day[3] ?? 0),
    month,
    +(day[2] ?? 0),
    hour24(clock[1], clock[3]),
    +(clock[2] ?? 0),
  );
}

function chinese(text: string): string | null {
  const m =
    /(\d{4})年 ?(\d{1,2})月 ?(\d{1,2})日 ?(?:[((][^))]{1,6}[))])? ?(?:星期.|周.)? ?(凌晨|早上|清晨|上午|中午|下午|傍晚|晚上|晚)? ?(\d{1,2})[::](\d{2})/.exec(
      text,
    );
  if (!m) return null;
  const [, y, mo, d, part, h, mi] = m;
  const late = /中午|下午|傍晚|晚/.test(part ?? '');
  const hour = +(h ?? 0);
  const noonish = part === '中午' && hour >= 11;
  const fixed =
    late && hour < 12 && !noonish ? hour + 12 : part === '凌晨' && hour === 12 ? 0 : hour;
  return instant(+(y ?? 0), +(mo ?? 0) - 1, +(d ?? 0), fixed, +(mi ?? 0));
}

function hour24(hour: string | undefined, half: string | undefined): number {
  const h = +(hour ?? 0);
  if (!half) return h;
  return (h % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
}

function swap(m: RegExpExecArray | null): (string | undefined)[] | null {
  return m ? [m[0], m[2], m[1], m[3]] : null;
}

function instant(y: number, month: number, d: number, h: number, min: number, zone?: string) {
  if (month < 0 || month > 11 || d < 1 || d > 31 || h > 23 || min > 59) return null;
  if (y < 1990 || y > 2100) return null;
  const local = new Date(y, month, d, h, min);
  if (local.getMonth() !== month || local.getDate() !== d) return null;
  if (!zone) return local.toISOString();
  const utc = Date.UTC(y, month, d, h, min);
  const offset = /([+-])(\d{2}):?(\d{2})/.exec(zone);
  if (!offset) return new Date(utc).toISOString();
  const minutes = +(offset[2] ?? 0) * 60 + +(offset[3] ?? 0);
  return new Date(utc - (offset[1] === '-' ? -minutes : minutes) * 60_000).toISOString();
}
