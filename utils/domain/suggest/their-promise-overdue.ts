import { daysBetween } from '@/utils/lib/dates';
import { datedFact, isOverdue, type Rule } from './facts';

/** Their word is past its day: a gentle question, no reproach. */
export const theirPromiseOverdue: Rule = ({ theirs, today }) =>
  theirs.flatMap((one) => {
    if (one.due === null || !isOverdue(one, today)) return [];
    const { id, text, due } = one;
    return {
      tone: 'waiting',
      reason: { code: 'their-promise-overdue', text, due, days: daysBetween(due, today) },
      target: { kind: 'promise', id },
      fact: datedFact(one),
      evidence: { store: 'promises', id },
    };
  });
