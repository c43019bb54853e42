import { daysBetween } from '@/utils/lib/dates';
import { dayOf } from './days';
import { datedFact, type Rule } from './facts';

/** Days before its date from which a dated need shows. */
const NEAR = 2;

/** A need was heard and got no answer: from the next day on, or two days before its own date. */
export const needUnanswered: Rule = ({ needs, today, tz }) =>
  needs.flatMap((one) => {
    const { id, text, due, state, heardAt } = one;
    if (state !== 'heard') return [];
    const heardOn = dayOf(tz, heardAt);
    const pressing =
      due === null ? heardOn === null || heardOn < today : daysBetween(today, due) <= NEAR;
    if (!pressing) return [];
    const days = heardOn === null ? 0 : Math.max(0, daysBetween(heardOn, today));
    return {
      tone: due !== null && due < today ? 'overdue' : 'waiting',
      reason: { code: 'need-unanswered', text, days },
      target: { kind: 'need', id },
      fact: datedFact(one),
      evidence: { store: 'needs', id },
    };
  });
