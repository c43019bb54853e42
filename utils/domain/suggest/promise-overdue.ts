import { daysBetween } from '@/utils/lib/dates';
import { datedFact, isOverdue, type Rule } from './facts';

/** My clear word, or an answer I still have to get approved, past its day. */
export const promiseOverdue: Rule = ({ mine, today }) =>
  mine.flatMap((one) => {
    if (one.kind === 'soft' || one.due === null || !isOverdue(one, today)) return [];
    const { id, text, due } = one;
    return {
      tone: 'overdue',
      reason: { code: 'promise-overdue', text, due, days: daysBetween(due, today) },
      target: { kind: 'promise', id },
      fact: datedFact(one),
      evidence: { store: 'promises', id },
    };
  });
