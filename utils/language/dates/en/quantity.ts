import { after, type Scan, skip, touches, word } from '@/utils/language/dates/en/scan';
import { NUMBERS } from '@/utils/language/dates/en/words';
import type { Context, Span } from '@/utils/language/dates/types';
import { daySpan } from '@/utils/language/dates/types';
import { addWorkdays } from '@/utils/language/dates/workdays';
import { addDays, addMonths, type CalendarDate, todayIn } from '@/utils/lib/dates';
import { table } from '@/utils/lib/table';

export type Step = 'minute' | 'hour' | 'day' | 'workday' | 'week' | 'month' | 'quarter' | 'year';

/** "two to three weeks": both ends of the count and what is counted. */
export type Quantity = { low: number; high: number; step: Step; next: number };

const UNITS: Record<string, Step> = table({
  minute: 'minute',
  minutes: 'minute',
  min: 'minute',
  mins: 'minute',
  moment: 'minute',
  hour: 'hour',
  hours: 'hour',
  hr: 'hour',
  hrs: 'hour',
  h: 'hour',
  day: 'day',
  days: 'day',
  d: 'day',
  "days'": 'day',
  workday: 'workday',
  workdays: 'workday',
  week: 'week',
  weeks: 'week',
  wk: 'week',
  wks: 'week',
  w: 'week',
  "week's": 'week',
  month: 'month',
  months: 'month',
  mo: 'month',
  mos: 'month',
  "month's": 'month',
  quarter: 'quarter',
  quarters: 'quarter',
  year: 'year',
  years: 'year',
  yr: 'year',
  yrs: 'year',
  "year's": 'year',
  "day's": 'day',
  "hour's": 'hour',
});
const WORKING = new Set([
  'business',
  'working',
  'work',
  'biz',
  'office',
  'bank',
  'trading',
  'weekday',
]);
const CALENDAR = new Set([
  'calendar',
  'consecutive',
  'full',
  'more',
  'short',
  'additional',
  'clear',
]);
const LETTERS = new Set(['h', 'd', 'w']);
const JOIN = new Set(['to', 'or', '-', '–', '—', '~', '/']);

/** Reads what is counted, "business days" included; `i` is the token after the number. */
function readUnit(s: Scan, i: number): { step: Step; next: number } | null {
  let k = skip(s, i, CALENDAR);
  if (WORKING.has(word(s, k)) && /^days?$/.test(word(s, k + 1))) {
    return { step: 'workday', next: k + 2 };
  }
  const w = word(s, k);
  if (w === 'fortnight' || w === 'fortnights') return null;
  const step = Object.hasOwn(UNITS, w) ? UNITS[w] : undefined;
  if (!step) return null;
  // A lone letter is a unit only when it touches its number: 3d, 24h.
  if (LETTERS.has(w) && !touches(s, k)) return null;
  k++;
  // "two weeks' time"
  if (word(s, k) === "'" || word(s, k) === '’') k++;
  return { step, next: k };
}

function readCount(s: Scan, i: number): { low: number; high: number; next: number } | null {
  for (const phrase of ['a couple of', 'couple of', 'a couple more', 'a couple', 'couple']) {
    const k = after(s, i, phrase);
    if (k > 0) return { low: 2, high: 2, next: k };
  }
  for (const phrase of ['a few', 'few', 'a handful of']) {
    const k = after(s, i, phrase);
    if (k > 0) return { low: 2, high: 3, next: k };
  }
  if (word(s, i) === 'several') return { low: 3, high: 4, next: i + 1 };
  const w = word(s, i);
  if (/^\d{1,3}$/.test(w)) {
    // 1.5, 3,000 or $3 count something else.
    if (touches(s, i) && /[.,:$€£¥/\d\p{L}-]/u.test(word(s, i - 1))) return null;
    return { low: Number(w), high: Number(w), next: i + 1 };
  }
  const n = NUMBERS.get(w);
  if (n === undefined) return null;
  const ones = NUMBERS.get(word(s, i + 2));
  if (n >= 20 && word(s, i + 1) === '-' && ones && ones < 10) {
    return { low: n + ones, high: n + ones, next: i + 3 };
  }
  return { low: n, high: n, next: i + 1 };
}

/** Reads "3 weeks", "two to three days", "a week or two", "half an hour", "a fortnight". */
export function readQuantity(s: Scan, i: number): Quantity | null {
  for (const phrase of ['half an', 'half a', 'a half']) {
    const k = after(s, i, phrase);
    const unit = k > 0 ? readUnit(s, k) : null;
    if (unit) return half(unit.step, unit.next);
  }
  const count = readCount(s, i);
  if (!count) return null;
  let { low, high, next } = count;
  if (/^fortnights?$/.test(word(s, next))) {
    return { low: low * 2, high: high * 2, step: 'week', next: next + 1 };
  }
  if (JOIN.has(word(s, next))) {
    const second = readCount(s, next + 1);
    // In "2-3 weeks" the second number touches the dash, which readCount takes for a code.
    const digits = word(s, next + 1);
    const value =
      second ?? (/^\d{1,3}$/.test(digits) ? { high: Number(digits), next: next + 2 } : null);
    if (value && value.high > low) {
      high = value.high;
      next = value.next;
    }
  }
  const unit = readUnit(s, next);
  if (!unit) return null;
  next = unit.next;
  const half1 = after(s, next, 'and a half');
  if (half1 > 0) return { low, high: high + 0.5, step: unit.step, next: half1 };
  if (word(s, next) === 'or' && /^(two|so|2)$/.test(word(s, next + 1)) && low === 1) {
    if (word(s, next + 1) !== 'so') high = 2;
    next += 2;
  } else if (word(s, next) === 'or' && word(s, next + 1) === 'so') next += 2;
  return { low, high, step: unit.step, next };
}

function half(step: Step, next: number): Quantity {
  if (step === 'hour') return { low: 30, high: 30, step: 'minute', next };
  if (step === 'day') return { low: 4, high: 4, step: 'hour', next };
  if (step === 'week') return { low: 3, high: 4, step: 'day', next };
  if (step === 'month') return { low: 15, high: 15, step: 'day', next };
  if (step === 'year') return { low: 6, high: 6, step: 'month', next };
  return { low: 1, high: 1, step: 'day', next };
}

function shift(ctx: Context, from: CalendarDate, n: number, step: Step) {
  const whole = Math.floor(n);
  switch (step) {
    case 'minute':
    case 'hour': {
      const ms = n * (step === 'hour' ? 3_600_000 : 60_000);
      if (from === ctx.today) return { date: todayIn(ctx.tz, new Date(ctx.at + ms)) };
      return { date: addDays(from, Math.floor(ms / 86_400_000)) };
    }
    case 'day':
      return { date: addDays(from, Math.ceil(n)) };
    case 'week':
      return { date: addDays(from, Math.round(n * 7)) };
    case 'workday': {
      const { date, uncertain } = addWorkdays(from, Math.ceil(n), ctx.calendar);
      return uncertain ? { date, uncertain: true as const } : { date };
    }
    case 'month':
      return { date: addDays(addMonths(from, whole), Math.round((n - whole) * 30)) };
    case 'quarter':
      return { date: addMonths(from, whole * 3) };
    case 'year':
      return { date: addMonths(from, Math.round(n * 12)) };
  }
}

/** The days a quantity counted from `from` (backwards for sign -1) leads to. */
export function quantitySpan(
  ctx: Context,
  from: CalendarDate,
  q: Pick<Quantity, 'low' | 'high' | 'step'>,
  sign: 1 | -1 = 1,
): Span {
  const last = shift(ctx, from, q.high * sign, q.step);
  const first = shift(ctx, from, q.low * sign, q.step);
  const [a, b] = sign === 1 ? [first, last] : [last, first];
  const span = daySpan(b.date, last.uncertain ? { uncertain: true } : {});
  if (a.date < b.date) return { ...span, first: a.date, unit: 'point' };
  // Minutes and hours stand for today like a time of day does.
  return span;
}
