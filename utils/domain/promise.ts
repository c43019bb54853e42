/** Who undertook what, and what became of it. */

import type { CalendarDate, Instant, RecordBase } from './record';

/**
 * `firm` I will; `soft` I'll see what I can do; `approval` I must ask first;
 * `theirs` they undertook it.
 */
export type PromiseKind = 'firm' | 'soft' | 'approval' | 'theirs';

/** What the sentence is about besides promising; decides follow-up questions, never writes anything. */
export type SentenceRole =
  | 'promise'
  | 'request'
  | 'question'
  | 'complaint'
  | 'out-of-office'
  | 'thanks'
  | 'done'
  | 'other';

/** `open` until the user says what became of it. */
export type PromiseState = 'open' | 'kept' | 'late' | 'broken' | 'renegotiated' | 'dropped';

/** A day, or an honest interval, read from a phrase. Dates are local calendar dates `YYYY-MM-DD`. */
export type DueDate = {
  /** The last day on which doing it is still on time. */
  date: string;
  /** First day of the interval when the phrase is fuzzy ("early next week"). */
  from?: string;
  /** The words it was read from; '' when no day was said and the default clock gave it. */
  phrase: string;
  /** Set when a holiday calendar was needed and has no data for that year. */
  uncertain?: 'no-holiday-data';
};

/** A promise found in a message, not yet recorded. */
export type FoundPromise = {
  kind: PromiseKind;
  by: 'me' | 'them';
  /** The sentence itself, as evidence. */
  sentence: string;
  due: DueDate | null;
  /** 0…1. */
  confidence: number;
  /** Sure ones are offered ticked, doubtful ones unticked. */
  sure: boolean;
};

/** Where a promise was read or written. */
export type Evidence = {
  sentence: string;
  interactionId: string | null;
  url: string | null;
};

export type Renegotiation = { at: Instant; from: CalendarDate | null; to: CalendarDate };

export type PromiseRecord = RecordBase & {
  personId: string;
  kind: PromiseKind;
  side: 'mine' | 'theirs';
  /** In the user's words; starts as the sentence. */
  text: string;
  evidence: Evidence | null;
  due: CalendarDate | null;
  /** `due`, or UNDATED: what the indexes sort by. */
  sortDue: CalendarDate;
  state: PromiseState;
  closedAt: Instant | null;
  renegotiations: Renegotiation[];
};
