import { daysBetween } from '@/utils/lib/dates';
import type { Rule } from './facts';

/** The next dated step of mine, promise or reminder. */
export const planned: Rule = ({ mine, followups, today }) => {
  const promise = mine.find((one) => one.due !== null && one.due > today);
  const followup = followups.find((one) => one.due > today);
  const first =
    promise?.due && (!followup || promise.due <= followup.due)
      ? { kind: 'promise' as const, id: promise.id, text: promise.text, due: promise.due }
      : followup && { ...followup, kind: 'followup' as const };
  if (!first) return null;
  const { kind, id, text, due } = first;
  return {
    tone: 'planned',
    reason: { code: 'planned', text, due, days: daysBetween(today, due) },
    target: { kind, id },
  };
};
