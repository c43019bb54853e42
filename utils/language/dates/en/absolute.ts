import { type Found, type Scan, touches, word } from '@/utils/language/dates/en/scan';
import { MONTHS, ORDINALS } from '@/utils/language/dates/en/words';
import { monthAndDay, monthSpan } from '@/utils/language/dates/periods';

const SUFFIX = new Set(['st', 'nd', 'rd', 'th']);

/** "15", "15th", "fifteenth" → 15. `suffix` says that it can only be an ordinal. */
export function readDayNumber(
  s: Scan,
  i: number,
): { day: number; suffix: boolean; next: number } | null {
  const w = word(s, i);
  const spelled = ORDINALS.get(w);
  if (spelled) return { day: spelled, suffix: true, next: i + 1 };
  const tens = w === 'twenty' ? 20 : w === 'thirty' ? 30 : 0;
  const ones = ORDINALS.get(word(s, i + 2));
  if (tens && word(s, i + 1) === '-' && ones && ones < 10 && tens + ones <= 31) {
    return { day: tens + ones, suffix: true, next: i + 3 };
  }
  if (!/^\d{1,2}$/.test(w)) return null;
  const day = Number(w);
  if (day < 1 || day > 31) return null;
  if (SUFFIX.has(word(s, i + 1)) && touches(s, i + 1)) return { day, suffix: true, next: i + 2 };
  return { day, suffix: false, next: i + 1 };
}

/** A month's name at `i`; "may", "march" and the short ones need a capital or leniency. */
export function readMonthName(s: Scan, i: number): { month: number; next: number } | null {
  const token = s.t[i];
  const month = token ? MONTHS.get(token.w) : undefined;
  if (!token || !month) return null;
  const plain = token.raw[0] === token.raw[0]?.toLowerCase();
  if (plain && !s.ctx.lenient && /^(may|march|mar|dec|sep|jan|jun|jul)$/.test(token.w)) {
    // "mar 5th" is fine, "may 5" or "march 5" (miles) is not.
    const day = readDayNumber(s, i + 1);
    const before = readDayNumber(s, i - 2);
    const prior = before?.suffix && before.next === i;
    if (!day?.suffix && !prior && token.w !== 'jan' && token.w !== 'sep') return null;
  }
  const dot = word(s, i + 1) === '.' && token.w.length <= 4 && /^\d/.test(word(s, i + 2));
  return { month, next: dot ? i + 2 : i + 1 };
}

/** ", 2026", "2026" or "'26" after a date. */
function readYear(s: Scan, i: number): { year: number; next: number } | null {
  const k = word(s, i) === ',' ? i + 1 : i;
  const w = word(s, k);
  if (/^20\d\d$/.test(w) && !(touches(s, k + 1) && /[-/\d]/.test(word(s, k + 1)))) {
    return { year: Number(w), next: k + 1 };
  }
  if (/^['’]$/.test(w) && /^\d\d$/.test(word(s, k + 1))) {
    return { year: 2000 + Number(word(s, k + 1)), next: k + 2 };
  }
  return null;
}

/** "March 5", "Mar. 5th, 2026", "5 March", "the 5th of March", "March 5-7" (its last day). */
export function readNamedDate(s: Scan, i: number): Found | null {
  const name = readMonthName(s, i);
  if (name) {
    const k = word(s, name.next) === 'the' ? name.next + 1 : name.next;
    const dash = word(s, k) === '-' && touches(s, k) ? k + 1 : k;
    const day = readDayNumber(s, dash);
    if (!day || followsMeasure(s, day.next)) return null;
    return finish(s, name.month, day.day, day.next);
  }
  const day = readDayNumber(s, i);
  if (!day || (touches(s, i) && /[\d./:$-]/.test(word(s, i - 1)))) return null;
  let k = day.next;
  if (word(s, k) === 'of' || word(s, k) === '-') k++;
  const later = readMonthName(s, k);
  if (!later) return null;
  const year = readYear(s, later.next);
  const span = monthAndDay(s.ctx, later.month, day.day, year?.year);
  return span ? { span, next: year?.next ?? later.next } : null;
}

/** "5-7:30" and "5-7.5" are no range of days. */
function clockFollows(s: Scan, i: number): boolean {
  return (
    /^[:.]$/.test(word(s, i)) && touches(s, i) && /^\d/.test(word(s, i + 1)) && touches(s, i + 1)
  );
}

function followsMeasure(s: Scan, i: number): boolean {
  // "Mar 5%" and "Mar 12:30" are not days; "March 20 units" is a forecast.
  return /^(%|units|pcs|pieces|kg|usd|eur|k|points)$/.test(word(s, i));
}

function finish(s: Scan, month: number, day: number, i: number): Found | null {
  let last = day;
  let next = i;
  // A range of days in one month: its end is the deadline.
  if (/^[-–—]$/.test(word(s, i)) || /^(to|or|and)$/.test(word(s, i))) {
    const end = readDayNumber(s, i + 1);
    const joined = /^[-–—]$/.test(word(s, i));
    if (end && end.day > day && (joined || end.suffix) && !clockFollows(s, end.next)) {
      last = end.day;
      next = end.next;
    }
  }
  const year = readYear(s, next);
  const span = monthAndDay(s.ctx, month, last, year?.year);
  if (!span) return null;
  const start = last > day ? monthAndDay(s.ctx, month, day, Number(span.last.slice(0, 4))) : null;
  return {
    span: start ? { ...span, first: start.first, unit: 'point' } : span,
    next: year?.next ?? next,
  };
}

/** "May 2027" as a month. */
export function readMonthYear(s: Scan, i: number): Found | null {
  const name = readMonthName(s, i);
  const k = name && word(s, name.next) === 'of' ? name.next + 1 : name?.next;
  const year = k === undefined ? null : readYear(s, k);
  if (!name || !year) return null;
  return { span: { ...monthSpan(year.year, name.month), yearGiven: true }, next: year.next };
}

/** 2026-03-20, 2026/3/20, 3/20, 3/20/26, 20.03.2026, 20.3. – never part of a longer code. */
export function readNumericDate(s: Scan, i: number): Found | null {
  const a = word(s, i);
  const mark = word(s, i + 1);
  const b = word(s, i + 2);
  if (!/^\d{1,4}$/.test(a) || !/^[-/.]$/.test(mark) || !/^\d{1,2}$/.test(b)) return null;
  if (!touches(s, i + 1) || !touches(s, i + 2)) return null;
  if (touches(s, i) && !/^[([,;:"'，。：；（「—–]$/.test(word(s, i - 1))) return null;
  const third = word(s, i + 3) === mark && touches(s, i + 3) ? word(s, i + 4) : '';
  const whole = /^\d{2}(\d{2})?$|^\d$/.test(third) && touches(s, i + 4);
  const next = whole ? i + 5 : i + 3;
  if (codeGoesOn(s, next)) return null;
  if (a.length === 4) {
    if (!whole || third.length > 2) return null;
    return found(s, Number(b), Number(third), Number(a), next);
  }
  if (a.length > 2 || third.length === 3 || (whole && third.length === 1)) return null;
  const year = whole ? (third.length === 4 ? Number(third) : 2000 + Number(third)) : undefined;
  if (mark === '.') {
    // Day and month the continental way; without a year only with the closing dot.
    if (year === undefined && !s.ctx.lenient) {
      if (word(s, i + 3) !== '.' || !touches(s, i + 3) || b.length > 2) return null;
      if (i + 4 >= s.t.length || s.ctx.order !== 'dmy') return null;
      return found(s, Number(b), Number(a), undefined, i + 4);
    }
    const monthFirst = s.ctx.lenient && Number(b) > 12;
    return monthFirst
      ? found(s, Number(a), Number(b), year, next)
      : found(s, Number(b), Number(a), year, next);
  }
  if (mark === '-' && year === undefined && !s.ctx.lenient) return null;
  if (year === undefined && !s.ctx.lenient && isFraction(s, i, next)) return null;
  const [x, y] = [Number(a), Number(b)];
  const usual = s.ctx.order === 'mdy' ? [x, y] : [y, x];
  const [month, day] = (usual[0] ?? 0) > 12 ? [usual[1], usual[0]] : usual;
  return found(s, month ?? 0, day ?? 0, year, next);
}

function codeGoesOn(s: Scan, next: number): boolean {
  const w = word(s, next);
  if (!touches(s, next) || w === '') return false;
  if (/^[\d\p{L}%$€£¥_+*=]/u.test(w) && !/^\p{Script=Han}/u.test(w)) return true;
  // A dot or comma ends a sentence unless a digit follows at once.
  return /^[-/.,:]$/.test(w) && touches(s, next + 1) && /^[\d\p{L}]/u.test(word(s, next + 1));
}

/** "3/4 of", "1/2 price", "24/7", "page 2/3": not dates unless a preposition asks for one. */
function isFraction(s: Scan, i: number, next: number): boolean {
  const before = word(s, i - 1);
  const asked = /^(by|on|before|until|till|due|from|after|to|and|or|,|\(|since|of|at|latest)$/.test(
    before,
  );
  const weekday = /^(mon|tue|wed|thu|fri|sat|sun)/.test(before);
  if (!asked && !weekday && !(i === 0 && next === s.t.length)) return true;
  return /^(of|price|the|full|cup|scale|in|inch|%|hours?|support|th|done)$/.test(word(s, next));
}

function found(
  s: Scan,
  month: number,
  day: number,
  year: number | undefined,
  next: number,
): Found | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  if (year !== undefined && (year < 2000 || year > 2099)) return null;
  const span = monthAndDay(s.ctx, month, day, year);
  return span ? { span, next } : null;
}
