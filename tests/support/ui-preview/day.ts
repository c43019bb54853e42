/** The preview's day is fixed, so that pictures can be compared. A Tuesday, 14:20. */
import { addDays } from '@/utils/lib/dates';

export type Lang = 'en' | 'zh';

const TODAY = '2026-11-24';
export const NOW = new Date(2026, 10, 24, 14, 20);

/** The calendar date `offset` days from today. */
export const day = (offset: number) => addDays(TODAY, offset);

/** The instant of `clock` (`HH:MM`, local) some days ago, ISO. */
export function at(daysAgo: number, clock: string): string {
  const [hour = 9, minute = 0] = clock.split(':').map(Number);
  return new Date(2026, 10, 24 - daysAgo, hour, minute).toISOString();
}
