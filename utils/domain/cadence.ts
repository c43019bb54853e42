import { addDays, dateIn } from '@/utils/lib/dates';
import type { Cadence } from './person';
import type { CalendarDate, Instant } from './record';

/** The day on which the latest interval since the last touch runs out, in the user's zone. */
export function revisitDay(lastTouchAt: Instant, cadence: Cadence, tz: string): CalendarDate {
  return addDays(dateIn(tz, lastTouchAt), cadence.latest);
}

/** The cadence as it may be stored: whole days, at least one, ideal not after latest. */
export function tidyCadence(cadence: Cadence): Cadence {
  const day = (n: number) => Math.min(3660, Math.max(1, Math.round(n)));
  const latest = day(cadence.latest);
  return { ideal: Math.min(day(cadence.ideal), latest), latest };
}
