import { addDays } from '@/utils/lib/dates';
import type { PromiseKind } from './promise';
import type { CalendarDate } from './record';

/**
 * The day by which "I'll come back to you" is owed when nothing was said: `days` working days
 * after the day it was said (at least one).
 */
export function softDue(
  said: CalendarDate,
  days: number,
  isWorkday: (date: CalendarDate) => boolean,
): CalendarDate {
  let left = Math.min(260, Math.max(1, Math.round(days)));
  let day = said;
  // Bounded even if the calendar knows no working day at all.
  for (let turn = 0; left > 0 && turn < 1000; turn += 1) {
    day = addDays(day, 1);
    if (isWorkday(day)) left -= 1;
  }
  return day;
}

/** Kinds that owe an answer although they name no day: soft words, and what must be approved first. */
export function hasDefaultClock(kind: PromiseKind): boolean {
  return kind === 'soft' || kind === 'approval';
}
