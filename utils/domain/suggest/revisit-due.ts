import { dateIn, daysBetween } from '@/utils/lib/dates';
import { revisitDay } from '../cadence';
import type { Rule } from './facts';

/** Nobody was in touch for the latest interval, and nothing dated is planned. */
export const revisitDue: Rule = ({ cadence, lastTouchAt, mine, followups, today, tz }) => {
  if (!cadence || !lastTouchAt) return null;
  const planned = followups.length > 0 || mine.some((one) => one.due !== null);
  if (planned || revisitDay(lastTouchAt, cadence, tz) > today) return null;
  const days = daysBetween(dateIn(tz, lastTouchAt), today);
  return {
    tone: 'waiting',
    reason: { code: 'revisit-due', lastTouchAt, days },
    target: { kind: 'contact' },
  };
};
