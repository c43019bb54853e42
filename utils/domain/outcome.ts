import type { PromiseState } from './promise';
import type { CalendarDate } from './record';

/**
 * How a promise ended. Done on its due day, by the user's local calendar, is kept; one day
 * later is late. Without a date nothing is ever late.
 */
export function outcomeOf(
  outcome: 'kept' | 'broken' | 'dropped',
  due: CalendarDate | null,
  today: CalendarDate,
): PromiseState {
  return outcome === 'kept' && due !== null && due < today ? 'late' : outcome;
}
