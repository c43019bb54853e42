import type { DueDate } from '@/utils/domain/promise';
import type { Candidate, Context } from '@/utils/language/dates/types';
import { addDays, daysBetween, laterOf } from '@/utils/lib/dates';

// Promises reach months ahead; further off only with a written year.
const MAX_DAYS_AHEAD = 800;
const BESIDE =
  /^[\s,，(（]{0,3}(?:(?:on|of|at|by|around|before|the|in|for|latest|@|-|–|的|之)[\s,]{0,2}){0,2}$/i;
const RANGE =
  /^\s{0,2}(?:,?\s{0,2}(?:to|or|and|through|until|till|–|—|-|\/|至|到|或者?|或是|还是|和|~|～|、|—)|,)\s{0,2}(?:the |on |by |latest )?$/i;

/** Joins neighbours: a time of day to its date, a weekday to its date, two ends to an interval. */
export function merge(text: string, found: Candidate[]): Candidate[] {
  const out: Candidate[] = [];
  for (const next of found) {
    const last = out.at(-1);
    const joined = last ? join(text, last, next) : null;
    if (joined) out[out.length - 1] = joined;
    else out.push(next);
  }
  return out.filter((c) => !c.weak);
}

function join(text: string, a: Candidate, b: Candidate): Candidate | null {
  const gap = text.slice(a.end, b.start);
  const outer = { start: a.start, end: b.end };
  if (gap.length > 12) return null;
  const timeA = a.weak || a.span.unit === 'time';
  const timeB = b.weak || b.span.unit === 'time';
  if (BESIDE.test(gap)) {
    if (timeA !== timeB) {
      const main = timeA ? b : a;
      return { ...main, ...outer, deadline: a.deadline || b.deadline };
    }
    if (timeA) {
      const main = a.weak && !b.weak ? b : a;
      return { ...main, ...outer, deadline: a.deadline || b.deadline, weak: a.weak && b.weak };
    }
    // "Friday, March 6": the date with a number says more than the weekday.
    const oneDay = a.span.unit === 'day' && b.span.unit === 'day';
    const comma = /^\s*[,，(（]?\s*(?:the\s*)?$/.test(gap);
    const numbers = [a, b].map((c) => /\d/.test(text.slice(c.start, c.end)));
    const differ = numbers[0] !== numbers[1] && !a.rejected && !b.rejected;
    if (oneDay && comma && differ) {
      const numbered = numbers[1] ? b : a;
      return {
        ...numbered,
        ...outer,
        deadline: a.deadline || b.deadline,
        rejected: a.rejected || b.rejected,
      };
    }
  }
  if (!timeA && !timeB && RANGE.test(gap) && gap.trim() !== ',') return range(a, b, outer);
  return null;
}

function range(
  a: Candidate,
  given: Candidate,
  outer: { start: number; end: number },
): Candidate | null {
  let b = given;
  // "Monday to Wednesday" written on a Tuesday: the second weekday follows the first.
  if (b.span.ambiguous && b.span.unit === 'day' && b.span.last < a.span.first) {
    const date = addDays(b.span.last, 7);
    b = { ...b, span: { ...b.span, first: date, last: date } };
  }
  if (a.rejected || b.rejected || b.span.last < a.span.first) return null;
  if (daysBetween(a.span.first, b.span.last) > 120) return null;
  const span = { ...b.span, first: a.span.first, unit: 'point' as const };
  return {
    span: a.span.uncertain ? { ...span, uncertain: true } : span,
    ...outer,
    deadline: a.deadline || b.deadline,
    weak: false,
    rejected: false,
  };
}

/** The last date that follows a deadline word, else the first; null when none is left. */
export function choose(text: string, found: Candidate[], ctx: Context): DueDate | null {
  const usable = found.filter((c) => !c.rejected && isAhead(c, ctx));
  const pick = usable.filter((c) => c.deadline).at(-1) ?? usable[0];
  if (!pick) return null;
  const { first, last, unit, uncertain } = pick.span;
  const from = laterOf(first, ctx.today);
  const due: DueDate = { date: last, phrase: text.slice(pick.start, pick.end).trim() };
  if (from < last && unit !== 'day' && unit !== 'time') due.from = from;
  if (uncertain) due.uncertain = 'no-holiday-data';
  return due;
}

function isAhead({ span }: Candidate, ctx: Context): boolean {
  if (span.yearGiven) return true;
  return span.last >= ctx.today && daysBetween(ctx.today, span.last) <= MAX_DAYS_AHEAD;
}
