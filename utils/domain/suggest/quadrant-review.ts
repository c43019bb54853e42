import { daysBetween } from '@/utils/lib/dates';
import { quadrantOf } from '../relationship';
import type { ReviewCause } from '../suggestion';
import { dayOf } from './days';
import type { Rule, SuggestFacts } from './facts';

/** A placement is good for this long, in days. */
const GOOD_FOR = 90;

/** Where somebody stands wants a second look: after 90 days, a complaint or the loss of their business. */
export const quadrantReview: Rule = (facts) => {
  const { placement } = facts.who;
  if (!placement) return [];
  const days = daysBetween(placement.at, facts.today);
  const cause = causeOf(facts, placement, days);
  if (cause === null) return [];
  return [
    {
      tone: 'idle',
      reason: { code: 'quadrant-review', quadrant: quadrantOf(placement), cause, days },
      target: { kind: 'placement' },
      fact: `${placement.at} ${cause}`,
      evidence: null,
    },
  ];
};

function causeOf(
  { who, complaints, tz }: SuggestFacts,
  placement: { at: string; ours: boolean },
  days: number,
): ReviewCause | null {
  // They buy no more, and yet the placement says that we gain from them.
  if (who.stage === 'former' && placement.ours) return 'lost';
  const since = complaints.some(({ openedAt }) => (dayOf(tz, openedAt) ?? '') > placement.at);
  if (since) return 'complaint';
  return days >= GOOD_FOR ? 'age' : null;
}
