import { daysBetween } from '@/utils/lib/dates';
import { isOverdue, type Rule } from './facts';

export const followupOverdue: Rule = ({ followups, today }) => {
  const late = followups.find((one) => isOverdue(one, today));
  if (!late) return null;
  const days = daysBetween(late.due, today);
  return {
    tone: 'overdue',
    reason: { code: 'followup-overdue', text: late.text, due: late.due, days },
    target: { kind: 'followup', id: late.id },
  };
};
