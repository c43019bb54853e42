import { datedFact, type Rule } from './facts';

/** A reminder for today. */
export const followupToday: Rule = ({ followups, today }) =>
  followups.flatMap((one) =>
    one.kind !== 'milestone' && one.due === today
      ? {
          tone: 'today',
          reason: { code: 'followup-today', text: one.text, due: today },
          target: { kind: 'followup', id: one.id },
          fact: datedFact(one),
          evidence: { store: 'followups', id: one.id },
        }
      : [],
  );
