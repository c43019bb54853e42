import { daysBetween } from '@/utils/lib/dates';
import { dayOf } from './days';
import type { Rule } from './facts';

/** They complained and were not told yet what went wrong and when they hear more. */
export const complaintOpen: Rule = ({ complaints, today, tz }) =>
  complaints
    .filter(({ state }) => state === 'open')
    .sort((a, b) => (a.openedAt < b.openedAt ? -1 : 1))
    .map(({ id, text, openedAt }) => ({
      tone: 'overdue',
      reason: {
        code: 'complaint-open',
        text,
        days: Math.max(0, daysBetween(dayOf(tz, openedAt) ?? today, today)),
      },
      target: { kind: 'complaint', id },
      fact: id,
      evidence: { store: 'complaints', id },
    }));
