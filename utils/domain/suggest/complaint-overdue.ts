import { daysBetween } from '@/utils/lib/dates';
import { datedFact, isOverdue, type Rule } from './facts';

/** They were told by when they hear more, and that day has passed: a word of mine that is overdue. */
export const complaintOverdue: Rule = ({ complaints, today }) =>
  complaints.flatMap((one) => {
    if (one.state !== 'informed' || one.due === null || !isOverdue(one, today)) return [];
    const { id, text, due } = one;
    return {
      tone: 'overdue',
      reason: { code: 'complaint-overdue', text, due, days: daysBetween(due, today) },
      target: { kind: 'complaint', id },
      fact: datedFact(one),
      evidence: { store: 'complaints', id },
    };
  });
