import { readDayNumber } from '@/utils/language/dates/en/absolute';
import { periodSpan, RELATIVE } from '@/utils/language/dates/en/period';
import { after, type Found, type Scan, touches, word } from '@/utils/language/dates/en/scan';
import { ORDINALS, WEEKDAYS } from '@/utils/language/dates/en/words';
import {
  halfSpan,
  type Part,
  partOf,
  weekendSpan,
  weekOfMonth,
  weekSpan,
} from '@/utils/language/dates/periods';
import { daySpan } from '@/utils/language/dates/types';
import { nthWeekday } from '@/utils/language/dates/western';
import { addWorkdays } from '@/utils/language/dates/workdays';
import { addDays, partsOf } from '@/utils/lib/dates';
import { table } from '@/utils/lib/table';

const PARTS: readonly [string, Part][] = [
  ['the very end of', 'end'],
  ['end of', 'end'],
  ['end', 'end'],
  ['close of', 'end'],
  ['early in', 'early'],
  ['early', 'early'],
  ['earlier', 'early'],
  ['beginning of', 'early'],
  ['the beginning of', 'early'],
  ['start of', 'early'],
  ['first half of', 'mid'],
  ['first part of', 'early'],
  ['late in', 'late'],
  ['late', 'late'],
  ['later in', 'late'],
  ['later', 'late'],
  ['latter half of', 'late'],
  ['second half of', 'late'],
  ['back end of', 'late'],
  ['tail end of', 'late'],
  ['middle of', 'mid'],
  ['mid of', 'mid'],
  ['mid -', 'mid'],
  ['mid', 'mid'],
  ['around the middle of', 'mid'],
];
const PARTS_BY_WORD = new Map<string, [string, Part][]>();
for (const [phrase, part] of PARTS) {
  const first = phrase.split(' ')[0] ?? '';
  PARTS_BY_WORD.set(first, [...(PARTS_BY_WORD.get(first) ?? []), [phrase, part]]);
}
const ABBREVIATED: Record<string, string> = table({
  eow: 'week',
  eom: 'month',
  eoq: 'quarter',
  eoy: 'year',
});

/** "end of March", "early next week", "month-end", "EOM", "first week of January", "last day of Q2". */
export function readPart(s: Scan, i: number, inner: (k: number) => Found | null): Found | null {
  const w = word(s, i);
  const abbreviated = Object.hasOwn(ABBREVIATED, w) ? ABBREVIATED[w] : undefined;
  if (abbreviated) {
    const named = inner(i + 1);
    const base =
      named && named.span.unit === abbreviated ? named.span : periodSpan(s, abbreviated, 0);
    const next = named && named.span.unit === abbreviated ? named.next : i + 1;
    return base ? { span: partOf(s.ctx, base, 'end'), next } : null;
  }
  // "month end", "year-end", "quarter-end", "week's end", "next month end"
  const rel = Object.hasOwn(RELATIVE, w) ? i + 1 : i;
  const noun = word(s, rel);
  const dash = word(s, rel + 1) === '-' ? rel + 2 : rel + 1;
  if (noun === 'week' && dash === rel + 2 && touches(s, dash) && /^end$/.test(word(s, dash))) {
    return {
      span: weekendSpan(s.ctx, RELATIVE[w] ?? 0),
      next: dash + 1,
      ...(rel > i ? {} : { bare: true as const }),
    };
  }
  if (/^end(ing)?$/.test(word(s, dash)) && word(s, dash + 1) !== 'of') {
    const span = noun === 'weekend' ? null : periodSpan(s, noun, rel > i ? (RELATIVE[w] ?? 0) : 0);
    if (span) return { span: partOf(s.ctx, span, 'end'), next: dash + 1 };
    const named = rel === i ? null : inner(rel);
    if (named && named.next === dash)
      return { span: partOf(s.ctx, named.span, 'end'), next: dash + 1 };
  }
  if (w === 'mid' || w === 'midyear' || w === 'midweek') {
    const mid = readMiddle(s, i);
    if (mid) return mid;
  }
  const nth = readNth(s, i, inner);
  if (nth) return nth;
  for (const [phrase, part] of PARTS_BY_WORD.get(w) ?? []) {
    let k = after(s, i, phrase);
    if (k < 0) continue;
    if (word(s, k) === '-' && touches(s, k)) k++;
    const base = inner(k);
    if (!base || base.span.unit === 'day' || base.span.unit === 'time') continue;
    if (base.span.unit === 'year' && /^(first|second) half of$/.test(phrase)) {
      const year = partsOf(base.span.first).year;
      return { span: halfSpan(year, phrase.startsWith('first') ? 1 : 2), next: base.next };
    }
    // "end the week", "later the month" are other sentences.
    if ((phrase === 'end' || phrase === 'earlier') && word(s, k) === 'the') continue;
    const span = base.span.unit === 'point' ? base.span : partOf(s.ctx, base.span, part);
    const keep = base.span.yearGiven ? { yearGiven: true as const } : {};
    const unsure = base.span.ambiguous && part !== 'end' ? { ambiguous: true as const } : {};
    return { span: { ...span, ...keep, ...unsure }, next: base.next };
  }
  return null;
}

/** "midweek", "mid-week", "mid-year", "mid-month": no further noun follows. */
function readMiddle(s: Scan, i: number): Found | null {
  const joined = word(s, i).slice(3);
  const k = joined ? i : word(s, i + 1) === '-' ? i + 2 : i + 1;
  const noun = joined || word(s, k);
  if (!/^(week|month|year|quarter)$/.test(noun)) return null;
  let span = periodSpan(s, noun, 0);
  if (!span) return null;
  let part =
    noun === 'week'
      ? {
          ...partOf(s.ctx, span, 'mid'),
          first: addDays(span.first, 2),
          last: addDays(span.first, 2),
        }
      : partOf(s.ctx, span, 'mid');
  if (part.last < s.ctx.today) {
    span = periodSpan(s, noun, 1) ?? span;
    part = partOf(s.ctx, span, 'mid');
  }
  return { span: part, next: k + 1 };
}

/** "first week of May", "last Friday of the month", "first business day of next month". */
function readNth(s: Scan, i: number, inner: (k: number) => Found | null): Found | null {
  const w = word(s, i);
  const n = w === 'last' || w === 'final' ? -1 : (ORDINALS.get(w) ?? readDayNumber(s, i)?.day);
  if (!n || n > 5) return null;
  let k =
    w === 'last' || w === 'final' || ORDINALS.has(w) ? i + 1 : (readDayNumber(s, i)?.next ?? i + 1);
  const working = /^(business|working|work)$/.test(word(s, k));
  if (working) k++;
  const noun = word(s, k);
  const weekday = WEEKDAYS.get(noun);
  if (noun !== 'week' && noun !== 'day' && noun !== 'days' && noun !== 'workday' && !weekday)
    return null;
  if (!/^(of|in|after)$/.test(word(s, k + 1))) return null;
  const base = inner(k + 2);
  if (!base) return null;
  const { first, last, unit, uncertain } = base.span;
  const next = base.next;
  const more = uncertain ? { uncertain: true as const } : {};
  const afterwards = word(s, k + 1) === 'after';
  if (noun === 'week') {
    if (unit === 'month')
      return { span: { ...weekOfMonth(s.ctx, base.span, n), unit: 'week' }, next };
    const from = n > 0 && !afterwards ? first : last;
    return {
      span: { ...weekSpan({ ...s.ctx, today: from }, afterwards ? n : n > 0 ? n - 1 : 0), ...more },
      next,
    };
  }
  if (weekday) {
    if (unit !== 'month') return null;
    const { year, month } = partsOf(first);
    return { span: daySpan(nthWeekday(year, month, weekday, n)), next };
  }
  if (working || noun === 'workday') {
    const from = afterwards ? last : n > 0 ? addDays(first, -1) : addDays(last, 1);
    const found = addWorkdays(from, n, s.ctx.calendar);
    return { span: daySpan(found.date, found.uncertain ? { uncertain: true } : more), next };
  }
  return { span: daySpan(n > 0 ? addDays(afterwards ? last : addDays(first, -1), n) : last), next };
}
