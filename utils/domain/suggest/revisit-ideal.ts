import type { Rule } from './facts';
import { idleDays } from './revisit';

/** The ideal interval has passed, the latest has not: a good moment, no duty. */
export const revisitIdeal: Rule = (facts) => {
  const idle = idleDays(facts);
  if (!idle || idle.days < idle.cadence.ideal || idle.days >= idle.cadence.latest) return [];
  const { lastTouchAt, days } = idle;
  return [
    {
      tone: 'idle',
      reason: { code: 'revisit-ideal', lastTouchAt, days },
      target: { kind: 'contact' },
      fact: lastTouchAt,
      evidence: null,
    },
  ];
};
