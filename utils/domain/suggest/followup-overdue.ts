import { daysBetween } from '@/utils/lib/dates';
import { datedFact, isOverdue, type Rule } from './facts';

/** A reminder whose day has passed; steps of the joint plan have a rule of their own. */
export const followupOverdue: Rule = ({ followups, today }) =>
  followups.flatMap((one) => {
    if (one.kind === 'milestone' || !isOverdue(one, today)) return [];
    const { id, text, due } = one;
    return {
      tone: 'overdue',
      reason: { code: 'followup-overdue', text, due, days: daysBetween(due, today) },
      target: { kind: 'followup', id },
      fact: datedFact(one),
      evidence: { store: 'followups', id },
    };
  });
