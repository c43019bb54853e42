import { addDays, dateIn } from '@/utils/lib/dates';
import type { LoopTouch } from './open-loops';
import type { CalendarDate } from './record';
import type { RelationshipFields } from './relationship';

/** Days within which to follow up, while they still remember whom they met. */
export const MET_WITHIN = 3;
/** After so many days it is a visit like any other. */
export const MET_UNTIL = 30;

/**
 * The day by which to follow up a meeting at an occasion; null when there was none or something
 * went out to them since. What was logged on that day without a direction is the meeting itself.
 */
export function followUpDay(
  met: RelationshipFields['met'],
  touches: readonly LoopTouch[],
  tz: string,
): CalendarDate | null {
  if (!met) return null;
  const followedUp = touches.some(({ at, direction, answers }) => {
    if (direction === 'in' || (direction === undefined && answers === false)) return false;
    const on = dateIn(tz, at);
    return direction === 'out' ? on >= met.on : on > met.on;
  });
  return followedUp ? null : addDays(met.on, MET_WITHIN);
}
