import { daysBetween } from '@/utils/lib/dates';
import type { Give } from './give';
import type { LoopTouch } from './open-loops';
import type { CalendarDate } from './record';
import { dayOf } from './suggest/days';

/** So many messages in a row on different days that only ask, without anything given. */
const ASKS = 3;
/** Older asks are forgotten, in days. */
export const ASKS_WITHIN = 90;

/** The last day on which something was given; undefined before there was one. */
export function lastGivenOn(
  gives: readonly Pick<Give, 'side' | 'date'>[],
): CalendarDate | undefined {
  return gives
    .flatMap(({ side, date }) => (side === 'given' ? date : []))
    .sort()
    .at(-1);
}

/**
 * My newest messages that asked something, back to the first that did not or to the last gift.
 * `touches` newest first.
 */
export function asksInARow(
  touches: readonly LoopTouch[],
  lastGiven: CalendarDate | undefined,
  tz: string,
): LoopTouch[] {
  const run: LoopTouch[] = [];
  for (const touch of touches) {
    if (touch.direction !== 'out') continue;
    const on = dayOf(tz, touch.at);
    if (!touch.asks || on === null || on <= (lastGiven ?? '')) break;
    run.push(touch);
  }
  return run;
}

/** The same, without what is forgotten by now. */
export const recentAsks = (run: readonly LoopTouch[], today: CalendarDate, tz: string) =>
  run.filter(({ at }) => daysBetween(dayOf(tz, at) ?? '', today) <= ASKS_WITHIN);

/**
 * The day of the ask that makes it too many in a row: while that is not forgotten, somebody has
 * had only asks. Undefined while there are too few.
 */
export function asksFrom(run: readonly LoopTouch[], tz: string): CalendarDate | undefined {
  return [...new Set(run.map(({ at }) => dayOf(tz, at) ?? ''))][ASKS - 1];
}
