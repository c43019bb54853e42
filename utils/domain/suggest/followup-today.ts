import type { Rule } from './facts';

export const followupToday: Rule = ({ followups, today }) => {
  const due = followups.find((one) => one.due === today);
  return due
    ? {
        tone: 'today',
        reason: { code: 'followup-today', text: due.text, due: today },
        target: { kind: 'followup', id: due.id },
      }
    : null;
};
