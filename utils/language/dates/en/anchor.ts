import {
  readDayNumber,
  readMonthName,
  readMonthYear,
  readNamedDate,
  readNumericDate,
} from '@/utils/language/dates/en/absolute';
import { readHoliday } from '@/utils/language/dates/en/holiday';
import { readPart } from '@/utils/language/dates/en/part';
import { readBarePeriod, readRelativePeriod } from '@/utils/language/dates/en/period';
import { quantitySpan, readQuantity } from '@/utils/language/dates/en/quantity';
import { after, type Found, type Scan, touches, word } from '@/utils/language/dates/en/scan';
import { MONTHS, SHORT_WEEKDAYS, TOMORROW, WEEKDAYS } from '@/utils/language/dates/en/words';
import {
  comingMonth,
  comingMonthday,
  comingWeekday,
  mondayOf,
  monthdayOf,
  weekdayOfWeek,
  weekFrom,
} from '@/utils/language/dates/periods';
import { daySpan, type Span } from '@/utils/language/dates/types';
import { addDays } from '@/utils/lib/dates';

const MAX_DEPTH = 3;

/** Reads the phrase for a day or a period that begins at token `i`. */
export function readAnchor(s: Scan, i: number, depth = 0): Found | null {
  if (depth > MAX_DEPTH) return null;
  const inner = (k: number) => readAnchor(s, k, depth + 1);
  return (
    readDayWord(s, i) ??
    readRelated(s, i, inner) ??
    readCounted(s, i, inner) ??
    readPart(s, i, inner) ??
    readWeekday(s, i) ??
    readHoliday(s, i) ??
    readRelativePeriod(s, i) ??
    readNumericDate(s, i) ??
    readNamedDate(s, i) ??
    readMonthYear(s, i) ??
    readBarePeriod(s, i) ??
    readOrdinal(s, i) ??
    readMonth(s, i) ??
    skipArticle(s, i, inner)
  );
}

function skipArticle(s: Scan, i: number, inner: (k: number) => Found | null): Found | null {
  return word(s, i) === 'the' && word(s, i + 1) !== 'the' ? inner(i + 1) : null;
}

function readDayWord(s: Scan, i: number): Found | null {
  const { today } = s.ctx;
  const w = word(s, i);
  if (w === 'today' || w === "today's") return { span: daySpan(today), next: i + 1 };
  if (w === 'tonight' || w === 'tonite')
    return { span: daySpan(today, { unit: 'time' }), next: i + 1 };
  if (TOMORROW.has(w) || w === "tomorrow's")
    return { span: daySpan(addDays(today, 1)), next: i + 1 };
  if (w === 'overmorrow') return { span: daySpan(addDays(today, 2)), next: i + 1 };
  const over = after(s, i, 'day after');
  if (over > 0 && TOMORROW.has(word(s, over))) {
    return { span: daySpan(addDays(today, 2)), next: over + 1 };
  }
  return null;
}

/** "the day before X", "the Monday after X", "the week of X", "the week after next". */
function readRelated(s: Scan, i: number, inner: (k: number) => Found | null): Found | null {
  const w = word(s, i);
  const link = word(s, i + 1);
  const weekday = WEEKDAYS.get(w);
  if (weekday && (link === 'after' || link === 'following') && word(s, i + 2) === 'next') {
    return { span: daySpan(weekdayOfWeek(s.ctx, 2, weekday)), next: i + 3 };
  }
  if (w === 'week' && (/^(of|commencing|beginning|starting)$/.test(link) || touchingC(s, i))) {
    const base = inner(link === '/' ? i + 3 : i + 2);
    if (base && base.span.unit === 'day') return weekOf(s, base, 0);
  }
  if (w === 'w' && link === '/' && /^[bc]$/.test(word(s, i + 2))) {
    const base = inner(i + 3);
    if (base) return weekOf(s, base, 0);
  }
  if (link !== 'after' && link !== 'before' && link !== 'following') return null;
  if (w !== 'day' && w !== 'week' && !weekday) return null;
  const base = inner(i + 2);
  if (!base || (base.bare && base.span.unit !== 'holiday')) return null;
  const { first, last, uncertain } = base.span;
  const more = uncertain ? { uncertain } : {};
  if (w === 'week') return weekOf(s, base, link === 'before' ? -7 : 7);
  if (w === 'day') {
    return {
      span: daySpan(link === 'before' ? addDays(first, -1) : addDays(last, 1), more),
      next: base.next,
    };
  }
  const date =
    link === 'before'
      ? comingWeekday(addDays(first, -7), weekday ?? 1)
      : comingWeekday(addDays(base.span.unit === 'holiday' ? first : last, 1), weekday ?? 1);
  return { span: daySpan(date, more), next: base.next };
}

function touchingC(s: Scan, i: number): boolean {
  return word(s, i + 1) === '/' && word(s, i + 2) === 'c';
}

function weekOf(s: Scan, base: Found, shift: number): Found {
  const from = shift > 0 ? base.span.first : base.span.last;
  const monday = addDays(mondayOf(from), shift);
  return { span: weekFrom(s.ctx, monday), next: base.next };
}

/** "two weeks from Monday", "a week on Friday", "three days before Christmas", "a week Monday". */
function readCounted(s: Scan, i: number, inner: (k: number) => Found | null): Found | null {
  const q = readQuantity(s, i);
  if (!q) return null;
  const link = word(s, q.next);
  if (link === 'from' && word(s, q.next + 1) === 'now') {
    return { span: quantitySpan(s.ctx, s.ctx.today, q), next: q.next + 2 };
  }
  if (link === 'hence') return { span: quantitySpan(s.ctx, s.ctx.today, q), next: q.next + 1 };
  const weekly = q.step === 'week' && q.low === q.high;
  const joined = link === 'from' || link === 'after' || link === 'before' || link === 'ahead';
  const skipOf = link === 'ahead' && word(s, q.next + 1) === 'of' ? 1 : 0;
  const on = link === 'on' || link === 'this' || WEEKDAYS.has(link) || TOMORROW.has(link);
  if (!joined && !(weekly && on)) return null;
  const base = inner(joined || link === 'on' ? q.next + 1 + skipOf : q.next);
  if (!base || (base.bare && base.span.unit !== 'holiday')) return null;
  const back = link === 'before' || link === 'ahead';
  const from = back ? base.span.first : base.span.last;
  const span = quantitySpan(s.ctx, from, q, back ? -1 : 1);
  return { span: base.span.uncertain ? { ...span, uncertain: true } : span, next: base.next };
}

const THIS = new Set(['this', 'coming', 'upcoming', 'the', 'following']);

function readWeekday(s: Scan, i: number): Found | null {
  const { ctx } = s;
  let k = i;
  let rel: 'this' | 'next' | '' = '';
  if (THIS.has(word(s, k)) && word(s, k) !== 'the') {
    rel = 'this';
    k++;
    if (word(s, k) === 'coming') k++;
  } else if (word(s, k) === 'next' || word(s, k) === 'nxt') {
    rel = 'next';
    k++;
    const weekFirst = word(s, k) === 'week' ? k + 1 : -1;
    if (weekFirst > 0) {
      // "next week Friday", "next week on Friday", "next week, Friday"
      const skipWord = /^(on|,|by|-)$/.test(word(s, weekFirst)) ? weekFirst + 1 : weekFirst;
      const day = weekdayAt(s, skipWord);
      return day && !/^(and|or)$/.test(word(s, skipWord + 1))
        ? { span: daySpan(weekdayOfWeek(ctx, 1, day)), next: skipWord + 1 }
        : null;
    }
  }
  const weekday = weekdayAt(s, k);
  if (!weekday) return null;
  k++;
  if (
    word(s, k) === '.' &&
    touches(s, k) &&
    SHORT_WEEKDAYS.has(word(s, k - 1)) &&
    k + 1 < s.t.length
  )
    k++;
  const short = SHORT_WEEKDAYS.has(word(s, k - 1)) && rel === '' ? ({ bare: true } as const) : {};
  if (rel === 'next') return { span: daySpan(weekdayOfWeek(ctx, 1, weekday)), next: k };
  const coming = comingWeekday(ctx.today, weekday);
  for (const phrase of ['of next week', 'next week', 'in next week', 'the following week']) {
    const end = after(s, k, phrase);
    if (end > 0) return { span: daySpan(weekdayOfWeek(ctx, 1, weekday)), next: end };
  }
  for (const phrase of ['of this week', 'this week']) {
    const end = after(s, k, phrase);
    if (end > 0) return { span: daySpan(weekdayOfWeek(ctx, 0, weekday)), next: end };
  }
  const afterNext = after(s, k, 'after next');
  if (afterNext > 0) return { span: daySpan(weekdayOfWeek(ctx, 2, weekday)), next: afterNext };
  if (word(s, k) === 'week') return { span: daySpan(addDays(coming, 7)), next: k + 1 };
  if (word(s, k) === 'fortnight') return { span: daySpan(addDays(coming, 14)), next: k + 1 };
  const ambiguous = rel === '' ? ({ ambiguous: true } as const) : {};
  return { span: daySpan(coming, ambiguous), next: k, ...short };
}

function weekdayAt(s: Scan, i: number): number | undefined {
  const token = s.t[i];
  const weekday = token ? WEEKDAYS.get(token.w) : undefined;
  if (!token || !weekday) return undefined;
  // "sat" and "sun" are words too.
  const capital = token.raw[0] !== token.raw[0]?.toLowerCase();
  const named = capital || s.ctx.lenient || /^(by|before|until|till|on|next)$/.test(word(s, i - 1));
  return /^(sat|sun|wed|mon)$/.test(token.w) && !named ? undefined : weekday;
}

/** "the 15th", "the 5th of next month"; as a bare day number only after by, on, before … */
function readOrdinal(s: Scan, i: number): Found | null {
  const day = readDayNumber(s, i);
  if (!day) return null;
  const of = word(s, day.next) === 'of' ? day.next + 1 : day.next;
  const month = ordinalMonth(s, of);
  if (month) {
    const date = monthdayOf(month.span, day.day);
    return date ? { span: daySpan(date), next: month.next } : null;
  }
  if (!day.suffix || of !== day.next) return null;
  const span = comingMonthday(s.ctx, day.day);
  return span ? { span, next: day.next, bare: true } : null;
}

function ordinalMonth(s: Scan, i: number): Found | null {
  const name = readMonthName(s, i);
  if (name && MONTHS.has(word(s, i))) return null;
  const found = readRelativePeriod(s, i) ?? readBarePeriod(s, word(s, i) === 'the' ? i + 1 : i);
  const isMonth =
    found?.span.unit === 'month' && (word(s, i - 1) === 'of' || /^(this|next)$/.test(word(s, i)));
  return isMonth ? found : null;
}

function readMonth(s: Scan, i: number): Found | null {
  const name = readMonthName(s, i);
  if (!name) return null;
  // "February 30" is no day, and not the month either.
  if (/^\d{1,2}$/.test(word(s, name.next))) return null;
  const span: Span = comingMonth(s.ctx, name.month);
  return { span, next: name.next, bare: true };
}
