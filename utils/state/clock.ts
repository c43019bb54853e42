import { type ReadonlySignal, signal } from '@preact/signals';
import { type CalendarDate, localMidnightAfter, todayIn } from '@/utils/lib/dates';

export type Clock = {
  now(): Date;
  /** IANA zone. */
  timeZone: string;
  /** The local day; moves on at midnight while somebody watches. */
  today: ReadonlySignal<CalendarDate>;
};

/** Timers sleep with the machine, so the day is looked at this often at least, ms. */
const LOOK_EVERY = 60_000;

/** @param signal ends the watching */
export function createClock(
  ended: AbortSignal,
  now: () => Date = () => new Date(),
  timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone,
): Clock {
  const today = signal(todayIn(timeZone, now()));
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    today.value = todayIn(timeZone, now());
    const left = localMidnightAfter(timeZone, now()).getTime() - now().getTime();
    timer = setTimeout(look, Math.min(left + 500, LOOK_EVERY));
  };
  look();
  ended.addEventListener('abort', () => clearTimeout(timer));
  return { now, timeZone, today };
}
