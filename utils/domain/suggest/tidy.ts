import { isCalendarDate } from '@/utils/lib/dates';
import type { SuggestFacts } from './facts';

/** How far apart the clocks of two devices may be before a time is taken for a mistake, ms. */
const SKEW_MS = 86_400_000;

/**
 * The facts without what cannot be true: days that do not exist, touches from the future. A
 * touch ahead of our clock would otherwise keep a person silent for years.
 */
export function tidyFacts(facts: SuggestFacts): SuggestFacts {
  const limit = Date.parse(facts.now) + SKEW_MS;
  const past = (at: string) => Date.parse(at) <= limit;
  const touches = facts.touches.filter(({ at }) => past(at));
  const { lastTouchAt } = facts.who;
  return {
    ...facts,
    who: {
      ...facts.who,
      lastTouchAt: lastTouchAt && past(lastTouchAt) ? lastTouchAt : touches[0]?.at,
    },
    touches,
    mine: facts.mine.filter(dayOrNone),
    theirs: facts.theirs.filter(dayOrNone),
    followups: facts.followups.filter(dayOrNone),
    complaints: facts.complaints.filter(dayOrNone),
    needs: facts.needs.filter(dayOrNone),
    gives: facts.gives.filter(({ date }) => isCalendarDate(date)),
    surveys: facts.surveys.filter(({ date }) => isCalendarDate(date) && date <= facts.today),
    purchases: facts.purchases.filter(
      ({ orderedOn, deliveredOn }) =>
        isCalendarDate(orderedOn) && (deliveredOn === null || isCalendarDate(deliveredOn)),
    ),
  };
}

const dayOrNone = ({ due }: { due: string | null }) => due === null || isCalendarDate(due);
