import { daysBetween } from '@/utils/lib/dates';
import type { Rule } from './facts';
import { nearFestivals } from './festivals';

/** A festival of the person's own culture is near enough to post something or to greet. */
export const festivalNear: Rule = ({ who, today }) =>
  (who.culture === null ? [] : nearFestivals(who.culture, today)).map(({ festival, on }) => {
    const days = daysBetween(today, on);
    return {
      tone: days === 0 ? 'today' : 'planned',
      reason: { code: 'festival-near', festival, on, days },
      target: { kind: 'contact' },
      fact: `${festival} ${on}`,
      evidence: null,
    };
  });
