import { daysBetween } from '@/utils/lib/dates';
import { datedFact, type Rule } from './facts';

/** Days ahead from which my word shows. */
const SOON = 2;

/** My clear word is due tomorrow or the day after. */
export const promiseSoon: Rule = ({ mine, today }) =>
  mine.flatMap((one) => {
    if (one.kind !== 'firm' || one.due === null || one.due <= today) return [];
    const { id, text, due } = one;
    const days = daysBetween(today, due);
    if (days > SOON) return [];
    return {
      tone: 'planned',
      reason: { code: 'promise-soon', text, due, days },
      target: { kind: 'promise', id },
      fact: datedFact(one),
      evidence: { store: 'promises', id },
    };
  });
