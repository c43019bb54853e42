import { daysBetween } from '@/utils/lib/dates';
import { TRUST_AFTER } from '../complaint-clock';
import { dayOf } from './days';
import type { Rule } from './facts';

/** Solved a week ago, but nobody asked since whether they trust us again; a planned look silences it. */
export const complaintTrust: Rule = ({ complaints, followups, today, tz }) => {
  if (followups.some(({ kind }) => kind === 'trust')) return [];
  return complaints.flatMap(({ id, text, state, solvedAt, openedAt }) => {
    if (state !== 'solved') return [];
    const solvedOn = dayOf(tz, solvedAt) ?? dayOf(tz, openedAt);
    const days = solvedOn === null ? TRUST_AFTER : daysBetween(solvedOn, today);
    if (days < TRUST_AFTER) return [];
    return {
      tone: 'waiting',
      reason: { code: 'complaint-trust', text, days },
      target: { kind: 'complaint', id },
      fact: id,
      evidence: { store: 'complaints', id },
    };
  });
};
