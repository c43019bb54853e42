import type { CalendarDate, Instant, RecordBase } from './record';

/** What the user said to a suggestion: `later` until a day, `wrong` for good. */
export type Verdict = RecordBase & {
  personId: string;
  /** The rule that suggested. */
  rule: string;
  /** The fact it rested on, so that a new fact may suggest again; null = the rule as a whole. */
  fact: string | null;
  verdict: 'later' | 'wrong';
  until: CalendarDate | null;
  /** What it said, to be shown in the settings. */
  said: string;
  at: Instant;
};
