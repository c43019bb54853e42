import { readDayNumber } from '@/utils/language/dates/en/absolute';
import { after, type Found, type Scan, touches, word } from '@/utils/language/dates/en/scan';
import { ORDINALS } from '@/utils/language/dates/en/words';
import {
  comingHalf,
  comingQuarter,
  halfSpan,
  isoWeek,
  quarterSpan,
  relativeMonth,
  relativeQuarter,
  thisYear,
  weekendSpan,
  weekSpan,
  yearSpan,
} from '@/utils/language/dates/periods';
import type { Span } from '@/utils/language/dates/types';
import { table } from '@/utils/lib/table';

export const RELATIVE: Record<string, number> = table({
  this: 0,
  current: 0,
  next: 1,
  nxt: 1,
  coming: 1,
  following: 1,
  upcoming: 1,
});

/** The period named by a noun, `n` periods from the current one. */
export function periodSpan(s: Scan, noun: string, n: number): Span | null {
  switch (noun) {
    case 'week':
    case 'wk':
    case "week's":
      return weekSpan(s.ctx, n);
    case 'weekend':
      return weekendSpan(s.ctx, n);
    case 'month':
    case "month's":
      return relativeMonth(s.ctx, n);
    case 'quarter':
    case "quarter's":
      return relativeQuarter(s.ctx, n);
    case 'year':
    case "year's":
      return yearSpan(thisYear(s.ctx) + n);
    default:
      return null;
  }
}

/** "this week", "next month", "the coming weekend", "the week after next". */
export function readRelativePeriod(s: Scan, i: number): Found | null {
  const afterNext = word(s, i + 1) === 'after' && word(s, i + 2) === 'next';
  if (afterNext) {
    const span = periodSpan(s, word(s, i), 2);
    return span ? { span, next: i + 3 } : null;
  }
  const rel = word(s, i);
  if (!Object.hasOwn(RELATIVE, rel)) return null;
  let k = i + 1;
  if (rel === 'this' && /^(coming|current)$/.test(word(s, k))) k++;
  const noun = word(s, k);
  // "this coming weekend" is this one, "the coming week" may be the next.
  const n =
    noun === 'weekend' && (rel === 'coming' || rel === 'upcoming') ? 0 : (RELATIVE[rel] ?? 0);
  const span = periodSpan(s, noun, n);
  if (!span) return null;
  if (noun === 'week' && /^(and|or)$/.test(word(s, k + 1)) && word(s, k + 2) === 'a') return null;
  return { span, next: k + 1 };
}

/** "Q3", "Q1 2027", "third quarter", "H1", "second half of the year", "2027", "the week", "CW 12". */
export function readBarePeriod(s: Scan, i: number): Found | null {
  const w = word(s, i);
  const digit = word(s, i + 1);
  const { ctx } = s;
  if (
    (w === 'q' || w === 'h') &&
    touches(s, i + 1) &&
    /^[1-4]$/.test(digit) &&
    !touchesWord(s, i + 2)
  ) {
    const n = Number(digit);
    if (w === 'h' && n > 2) return null;
    const year = yearAt(s, i + 2);
    const span = year
      ? {
          ...(w === 'q' ? quarterSpan(year.year, n) : halfSpan(year.year, n)),
          yearGiven: true as const,
        }
      : w === 'q'
        ? comingQuarter(ctx, n)
        : comingHalf(ctx, n);
    return { span, next: year?.next ?? i + 2, bare: true };
  }
  const ordinal = ORDINALS.get(w) ?? readDayNumber(s, i)?.day;
  const k = ORDINALS.has(w) ? i + 1 : (readDayNumber(s, i)?.next ?? i + 1);
  if (ordinal && ordinal <= 4 && word(s, k) === 'quarter') {
    const of = after(s, k + 1, 'of the year');
    return { span: comingQuarter(ctx, ordinal), next: of > 0 ? of : k + 1, bare: true };
  }
  if (ordinal && ordinal <= 2 && word(s, k) === 'half') {
    for (const phrase of ['of the year', 'of this year']) {
      const end = after(s, k + 1, phrase);
      if (end > 0) return { span: comingHalf(ctx, ordinal), next: end };
    }
    // "the end of the first half"; else a half is one of anything.
    if (/^(?:end|close)$/.test(word(s, i - 3)) && !/^of$/.test(word(s, k + 1)))
      return { span: comingHalf(ctx, ordinal), next: k + 1 };
  }
  if ((w === 'cw' || w === 'kw' || w === 'wk' || w === 'week') && /^\d{1,2}$/.test(digit)) {
    const span = isoWeek(ctx, Number(digit));
    if (span)
      return w === 'cw' || w === 'kw' ? { span, next: i + 2 } : { span, next: i + 2, bare: true };
  }
  if (/^20\d\d$/.test(w) && !touches(s, i) && !touchesWord(s, i + 1)) {
    const year = Number(w);
    const now = thisYear(ctx);
    if (year >= now && year <= now + 5) {
      return { span: { ...yearSpan(year), yearGiven: true }, next: i + 1, bare: true };
    }
  }
  const span = w === 'weekend' ? weekendSpan(ctx, 0) : periodSpan(s, w, 0);
  return span ? { span, next: i + 1, bare: true } : null;
}

function touchesWord(s: Scan, i: number): boolean {
  return touches(s, i) && /^[\p{L}\d_-]/u.test(word(s, i)) && !/^\p{Script=Han}/u.test(word(s, i));
}

function yearAt(s: Scan, i: number): { year: number; next: number } | null {
  const k = /^(of|,|\/|-)$/.test(word(s, i)) ? i + 1 : i;
  return /^20\d\d$/.test(word(s, k)) ? { year: Number(word(s, k)), next: k + 1 } : null;
}
