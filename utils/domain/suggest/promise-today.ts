import { datedFact, type Rule } from './facts';

/** My clear word for today. Soft words and approvals have rules of their own. */
export const promiseToday: Rule = ({ mine, today }) =>
  mine.flatMap((one) =>
    one.kind === 'firm' && one.due === today
      ? {
          tone: 'today',
          reason: { code: 'promise-today', text: one.text, due: today },
          target: { kind: 'promise', id: one.id },
          fact: datedFact(one),
          evidence: { store: 'promises', id: one.id },
        }
      : [],
  );
