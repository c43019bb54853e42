import { daysBetween } from '@/utils/lib/dates';
import { isOverdue, type Rule } from './facts';

/** My clear word, or an answer I still have to get approved, past its day. */
export const promiseOverdue: Rule = ({ mine, today }) => {
  const late = mine.find((one) => one.kind !== 'soft' && isOverdue(one, today));
  if (!late?.due) return null;
  const days = daysBetween(late.due, today);
  return {
    tone: 'overdue',
    reason: { code: 'promise-overdue', text: late.text, due: late.due, days },
    target: { kind: 'promise', id: late.id },
  };
};
