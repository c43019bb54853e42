import { isCalendarDate } from '@/utils/lib/dates';
import type { CalendarDate } from '../record';
import type { NotNow } from '../relationship';
import type { Rule } from './facts';

/** The pause that holds today; its day included; then it ends by itself. */
export function pauseOn(notNow: NotNow | null, today: CalendarDate): NotNow | null {
  return notNow && isCalendarDate(notNow.until) && notNow.until >= today ? notNow : null;
}

/** Do not push until then, because of that. */
export const notNow: Rule = ({ who, today }) => {
  const pause = pauseOn(who.notNow, today);
  if (!pause) return [];
  const { until, because } = pause;
  return [
    {
      tone: 'planned',
      reason: { code: 'not-now', until, because },
      target: { kind: 'not-now' },
      fact: until,
      evidence: null,
    },
  ];
};
