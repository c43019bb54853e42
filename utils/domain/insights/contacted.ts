import type { Touch } from '../interaction';

/**
 * Whom I was in touch with, each once, in the order of the touches: my messages, calls, visits and
 * notes count; what they wrote and what others wrote to both of us do not.
 */
export function contactedIn(
  touches: readonly Pick<Touch, 'personId' | 'direction' | 'answers'>[],
): string[] {
  const mine = touches.filter(
    ({ direction, answers }) => direction === 'out' || (!direction && answers !== false),
  );
  return [...new Set(mine.map(({ personId }) => personId))];
}
