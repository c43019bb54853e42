import { addDays, type CalendarDate } from '@/utils/lib/dates';
import { randomFrom } from '../random';

/** When the crowd is looked at: a Tuesday afternoon, in `CROWD_TZ`. */
export const CROWD_NOW = new Date('2026-11-24T13:20:00Z');
export const CROWD_TZ = 'Europe/Berlin';
export const CROWD_TODAY: CalendarDate = '2026-11-24';

/** How long the crowd has been written to, days. */
const YEARS = 3 * 365;

/** Everything by chance in one household of people, the same for the same seed. */
export function diceFrom(seed: number) {
  const next = randomFrom(seed);
  const below = (n: number) => Math.floor(next() * n);
  /** A day from `from` to `to` days after today, both included. */
  const day = (from: number, to: number) => addDays(CROWD_TODAY, from + below(to - from + 1));
  return {
    below,
    day,
    chance: (share: number) => next() < share,
    pick: <const L extends readonly unknown[]>(list: L): L[number] => list[below(list.length)],
    /** A count that is often small and sometimes large, `mean` on the whole. */
    count: (mean: number) => Math.floor(-Math.log(1 - next()) * (mean + 0.5)),
    /** A moment of some working day of the last years, ISO. */
    moment: (from = -YEARS) => {
      const minutes = 7 * 60 + below(10 * 60);
      const at = Date.parse(`${day(from, -1)}T00:00:00Z`) + minutes * 60_000;
      return new Date(at + below(60_000)).toISOString();
    },
    /** An id as the project makes them, but the same every time. */
    id: () => {
      const hex = (digits: number) =>
        Array.from({ length: digits }, () => below(16).toString(16)).join('');
      return `019a${hex(4)}-${hex(4)}-7${hex(3)}-8${hex(3)}-${hex(12)}`;
    },
  };
}
export type Dice = ReturnType<typeof diceFrom>;
