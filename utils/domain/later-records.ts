import type { CalendarDate, Instant, RecordBase } from './record';

/** Records whose stores exist from the first version on; their rules stand with their features. */

export type Complaint = RecordBase & {
  personId: string;
  text: string;
  state: 'open' | 'informed' | 'solved' | 'repaired';
  due: CalendarDate | null;
};

export type Need = RecordBase & {
  personId: string;
  text: string;
  state: 'heard' | 'answered' | 'solved';
  due: CalendarDate | null;
};

/** Gifts, favours, discounts, concessions, referrals, in both directions. */
export type Give = RecordBase & {
  personId: string;
  text: string;
  side: 'given' | 'received';
  date: CalendarDate;
};

export type Survey = RecordBase & {
  personId: string;
  score: number;
  quote: string | null;
  date: CalendarDate;
};

/** A birthday, a holiday, an anniversary. */
export type ImportantDate = RecordBase & {
  personId: string;
  text: string;
  state: 'active' | 'muted';
  due: CalendarDate | null;
};

/** How to read a webmail the user taught. `id` is the site's origin. */
export type TaughtSite = RecordBase & { selectors: Record<string, string> };

/** One import run, so that it can be undone as a whole. */
export type ImportRun = RecordBase & { name: string; at: Instant; changeIds: string[] };
