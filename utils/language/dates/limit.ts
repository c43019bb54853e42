import type { Context, Span } from '@/utils/language/dates/types';
import { daySpan } from '@/utils/language/dates/types';
import { addWorkdays } from '@/utils/language/dates/workdays';
import { addDays, partsOf } from '@/utils/lib/dates';

/** What a word beside the phrase makes of it. */
export type Limit = 'before' | 'after' | 'by' | null;

/**
 * Before a day means that day (as people count it, "周五前" is Friday), before a longer period the
 * last day ahead of it, before a holiday the last working day; after a holiday the first one.
 */
export function applyLimit(ctx: Context, span: Span, limit: Limit): Span {
  if (limit === 'before') return before(ctx, span);
  if (limit === 'after') return after(ctx, span);
  if (limit === 'by' && span.unit === 'weekend') return daySpan(addDays(span.first, -1));
  if (limit === 'by' && span.unit === 'holiday') return { ...span, last: span.first, unit: 'day' };
  return span;
}

function keep(span: Span): Partial<Span> {
  return {
    ...(span.uncertain ? { uncertain: true } : {}),
    ...(span.yearGiven ? { yearGiven: true } : {}),
  };
}

function before(ctx: Context, span: Span): Span {
  const eve = addDays(span.first, -1);
  switch (span.unit) {
    case 'holiday': {
      const { date, uncertain } = addWorkdays(span.first, -1, ctx.calendar);
      const more = uncertain || span.uncertain ? { uncertain: true as const } : {};
      // During the break, or when the eve is over, nothing is left before it.
      return daySpan(date < ctx.today ? span.first : date, more);
    }
    case 'weekend':
      return daySpan(eve < ctx.today ? span.last : eve, keep(span));
    case 'week': {
      // The Friday ahead of it; on that weekend the Sunday.
      const friday = addDays(span.first, -3);
      if (span.first <= ctx.today) return { ...span, first: span.last };
      return daySpan(friday < ctx.today ? eve : friday, keep(span));
    }
    case 'month':
    case 'quarter':
    case 'half':
    case 'year':
      return span.first <= ctx.today ? { ...span, first: span.last } : daySpan(eve, keep(span));
    default:
      return span;
  }
}

function after(ctx: Context, span: Span): Span {
  if (span.unit === 'time') return span;
  const chinese = ctx.calendar === 'cn';
  const uncertainYear = chinese && span.uncertain;
  const { date, uncertain } = addWorkdays(
    span.unit === 'week' ? addDays(span.first, 4) : span.last,
    1,
    ctx.calendar,
  );
  // Counting on from a day, people do not look at weekends; after a period work goes on.
  const next = span.unit === 'day' ? addDays(span.last, 1) : date;
  if (partsOf(next).year > 9000) return span;
  return daySpan(next, uncertain || uncertainYear ? { uncertain: true } : keep(span));
}
