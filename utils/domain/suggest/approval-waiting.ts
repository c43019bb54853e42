import { daysBetween } from '@/utils/lib/dates';
import { dayOf } from './days';
import { datedFact, type Rule } from './facts';

/** Days before the answer's date from which it shows. */
const NEAR = 2;
/** Days after asking from which the one asked is reminded. */
const REMIND = 2;

/**
 * "I must ask first": nobody was asked yet, the answer is due within two days, the one asked is
 * silent for two days, or it was denied and they do not know. Past its date it is an overdue word.
 */
export const approvalWaiting: Rule = ({ mine, today, tz }) =>
  mine.flatMap((one) => {
    const { id, text, due, approval } = one;
    if (one.kind !== 'approval' || (due !== null && due < today)) return [];
    if (approval?.state === 'approved') return [];
    const denied = approval?.state === 'denied';
    if (denied && one.toldAt !== null) return [];
    const askedOn = dayOf(tz, approval?.askedAt);
    const step = denied ? 'denied' : askedOn ? 'wait' : 'ask';
    const days = due === null ? null : daysBetween(today, due);
    const near = days !== null && days <= NEAR;
    const silent = askedOn !== null && daysBetween(askedOn, today) >= REMIND;
    if (step === 'wait' && !near && !silent) return [];
    return {
      tone: days === 0 ? 'today' : 'waiting',
      reason: { code: 'approval-waiting', text, step, asked: approval?.asked ?? '', days },
      target: { kind: 'promise', id },
      fact: `${datedFact(one)} ${step}`,
      evidence: { store: 'promises', id },
    };
  });
