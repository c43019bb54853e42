import { daysBetween } from '@/utils/lib/dates';
import { dayOf } from './days';
import type { Rule } from './facts';

/** After that it is a visit like any other. */
const UNTIL = 30;

/**
 * We met at an occasion and nothing went out to them since: within three days, while they
 * remember. What was logged on that day without a direction is the meeting itself.
 */
export const metFollowUp: Rule = ({ who, touches, today, tz }) => {
  const { met } = who;
  if (!met) return [];
  const days = daysBetween(met.on, today);
  if (days < 0 || days > UNTIL) return [];
  const followedUp = touches.some(({ at, direction }) => {
    const on = dayOf(tz, at);
    if (on === null || direction === 'in') return false;
    return direction === 'out' ? on >= met.on : on > met.on;
  });
  if (followedUp) return [];
  return [
    {
      tone: days > 3 ? 'overdue' : 'waiting',
      reason: { code: 'met-follow-up', where: met.where, days },
      target: { kind: 'contact' },
      fact: met.on,
      evidence: null,
    },
  ];
};
