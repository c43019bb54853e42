import { daysBetween } from '@/utils/lib/dates';
import type { Tone } from '../suggestion';
import { datedFact, type Rule } from './facts';

/** Days ahead from which a step of the joint plan shows. */
const NEAR = 3;

/** A step of the joint plan is due within three days, today, or was. Theirs is only asked about. */
export const milestoneDue: Rule = ({ followups, today }) =>
  followups.flatMap((one) => {
    const { id, text, due, owner } = one;
    const days = daysBetween(today, due);
    if (one.kind !== 'milestone' || days > NEAR) return [];
    // Their step is due when its day has passed, like their promises.
    if (owner === 'them' && days >= 0) return [];
    const mine: Tone = days < 0 ? 'overdue' : days === 0 ? 'today' : 'planned';
    return {
      tone: owner === 'them' ? 'waiting' : mine,
      reason: { code: 'milestone-due', text, due, days, owner },
      target: { kind: 'followup', id },
      fact: datedFact(one),
      evidence: { store: 'followups', id },
    };
  });
