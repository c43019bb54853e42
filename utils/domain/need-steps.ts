import { addDays } from '@/utils/lib/dates';
import type { Need, NeedState } from './need';
import type { CalendarDate, Instant } from './record';

/** Days within which a need that was answered wants its solution, where nothing else is said. */
const SOLVE_WITHIN = 14;

/**
 * A need in another state, forwards or back: what was answered or closed keeps its instants,
 * and the day by which something is to be done follows. `answerBy` is the day for one that
 * wants an answer (again).
 */
export function needIn(
  need: Need,
  to: NeedState,
  { at, today, answerBy }: { at: Instant; today: CalendarDate; answerBy: CalendarDate },
): Pick<Need, 'state' | 'due' | 'answeredAt' | 'closedAt'> {
  if (to === need.state) return need;
  switch (to) {
    case 'heard':
      return { state: to, due: answerBy, answeredAt: null, closedAt: null };
    case 'answered':
      return {
        ...{ state: to, due: addDays(today, SOLVE_WITHIN) },
        ...{ answeredAt: need.answeredAt ?? at, closedAt: null },
      };
    case 'solved':
      return { state: to, due: null, answeredAt: need.answeredAt ?? at, closedAt: at };
    case 'dropped':
      return { state: to, due: null, answeredAt: need.answeredAt, closedAt: at };
  }
}
