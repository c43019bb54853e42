import type { Rule } from './facts';
import { idleDays } from './revisit';

/** Nobody was in touch for the latest interval. */
export const revisitDue: Rule = (facts) => {
  const idle = idleDays(facts);
  if (!idle || idle.days < idle.cadence.latest) return [];
  const { lastTouchAt, days } = idle;
  return [
    {
      tone: 'waiting',
      reason: { code: 'revisit-due', lastTouchAt, days },
      target: { kind: 'contact' },
      fact: lastTouchAt,
      evidence: null,
    },
  ];
};
