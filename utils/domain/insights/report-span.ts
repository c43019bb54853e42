import { addDays, weekdayOf } from '@/utils/lib/dates';
import type { CalendarDate } from '../record';
import { firstOfMonth } from '../word-kept';

/** First and last day, both included, of the week (from Monday) or month `back` ones before. */
export function reportSpan(
  span: 'week' | 'month',
  back: number,
  today: CalendarDate,
): { from: CalendarDate; until: CalendarDate } {
  if (span === 'month') {
    const from = firstOfMonth(today, back);
    const last = addDays(firstOfMonth(today, back - 1), -1);
    return { from, until: last < today ? last : today };
  }
  const from = addDays(today, 1 - weekdayOf(today) - 7 * back);
  const last = addDays(from, 6);
  return { from, until: last < today ? last : today };
}
