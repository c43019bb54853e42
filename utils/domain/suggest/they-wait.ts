import { openLoops } from '../open-loops';
import type { Rule } from './facts';
import { waitedDays } from './waits';

/**
 * They wrote and wait for a day, counted in working time: the clock runs from their oldest
 * message that waits. A copy, a list, a machine and a mere thank-you never wait.
 */
export const theyWait: Rule = (facts) => {
  const { waiting } = openLoops(facts.touches);
  if (!waiting) return [];
  const days = waitedDays(waiting, facts, { hours: 24, working: true });
  if (days === null) return [];
  return [
    {
      tone: 'waiting',
      reason: { code: 'they-wait', since: waiting.at, days },
      target: { kind: 'contact' },
      fact: waiting.at,
      evidence: { store: 'interactions', id: waiting.interactionId },
    },
  ];
};
