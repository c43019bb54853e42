import { openLoops } from '../open-loops';
import type { Rule } from './facts';
import { waitedDays } from './waits';

/** My message asked something and three days went by; their working time is not known to us. */
export const askedNoAnswer: Rule = (facts) => {
  const { asked } = openLoops(facts.touches);
  if (!asked) return [];
  const days = waitedDays(asked, facts, { hours: 72, working: false });
  if (days === null) return [];
  return [
    {
      tone: 'waiting',
      reason: { code: 'asked-no-answer', since: asked.at, days },
      target: { kind: 'contact' },
      fact: asked.at,
      evidence: { store: 'interactions', id: asked.interactionId },
    },
  ];
};
