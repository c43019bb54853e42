import { daysBetween } from '@/utils/lib/dates';
import { asksLately } from './asks-balance';
import { dayOf } from './days';
import { isOverdue, type Rule } from './facts';

/** How long a good word counts, and how long not to ask again, in days. */
const FRESH = 180;
const SATISFIED = 4;

/**
 * A good moment to ask who else might need us: a satisfied customer, no word of mine overdue or
 * broken this half year, no complaint that goes on, no referral lately, and not after asks alone.
 */
export const referral: Rule = (facts) => {
  const { who, mine, ended, complaints, gives, surveys, today, tz } = facts;
  const last = surveys[0];
  if (who.stage !== 'customer' || !last || last.score < SATISFIED) return [];
  if (daysBetween(last.date, today) > FRESH) return [];
  if (mine.some((one) => isOverdue(one, today))) return [];
  const recent = (on: string | null) => on !== null && daysBetween(on, today) <= FRESH;
  if (ended.some(({ state, closedAt }) => state === 'broken' && recent(dayOf(tz, closedAt)))) {
    return [];
  }
  if (complaints.some(({ state }) => state !== 'repaired')) return [];
  const referred = gives.some(
    ({ side, kind, date }) => side === 'received' && kind === 'referral' && recent(date),
  );
  if (referred || asksLately(facts).length > 1) return [];
  return [
    {
      tone: 'idle',
      reason: { code: 'referral', score: last.score },
      target: { kind: 'referral' },
      fact: last.id,
      evidence: { store: 'surveys', id: last.id },
    },
  ];
};
