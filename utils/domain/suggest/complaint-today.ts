import { datedFact, type Rule } from './facts';

/** Today is the day they were told they would hear more about their complaint. */
export const complaintToday: Rule = ({ complaints, today }) =>
  complaints.flatMap((one) =>
    one.state === 'informed' && one.due === today
      ? {
          tone: 'today',
          reason: { code: 'complaint-today', text: one.text },
          target: { kind: 'complaint', id: one.id },
          fact: datedFact(one),
          evidence: { store: 'complaints', id: one.id },
        }
      : [],
  );
