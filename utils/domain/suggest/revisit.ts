import { daysBetween } from '@/utils/lib/dates';
import { dayOf } from './days';
import type { SuggestFacts } from './facts';

/** Days since the last contact, when there is a cadence to measure them by. */
export function idleDays({ cadence, who, today, tz }: SuggestFacts) {
  const lastOn = dayOf(tz, who.lastTouchAt);
  if (!cadence || !who.lastTouchAt || lastOn === null) return null;
  return { cadence, lastTouchAt: who.lastTouchAt, days: daysBetween(lastOn, today) };
}
