import { daysBetween } from '@/utils/lib/dates';
import { isOverdue, type Rule } from './facts';

export const theirPromiseOverdue: Rule = ({ theirs, today }) => {
  const late = theirs.find((one) => isOverdue(one, today));
  if (!late?.due) return null;
  const days = daysBetween(late.due, today);
  return {
    tone: 'waiting',
    reason: { code: 'their-promise-overdue', text: late.text, due: late.due, days },
    target: { kind: 'promise', id: late.id },
  };
};
