import { daysBetween } from '@/utils/lib/dates';
import { followUpDay, MET_UNTIL } from '../met';
import type { Rule } from './facts';

/** We met at an occasion and nothing went out to them since: within three days, while they remember. */
export const metFollowUp: Rule = ({ who, touches, today, tz }) => {
  const { met } = who;
  const due = followUpDay(met, touches, tz);
  if (!met || due === null) return [];
  const days = daysBetween(met.on, today);
  if (days < 0 || days > MET_UNTIL) return [];
  return [
    {
      tone: due < today ? 'overdue' : 'waiting',
      reason: { code: 'met-follow-up', where: met.where, days },
      target: { kind: 'contact' },
      fact: met.on,
      evidence: null,
    },
  ];
};
