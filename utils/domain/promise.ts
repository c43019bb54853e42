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

/** How a promise can end, best first; `dropped` = it no longer mattered to either side. */
export const OUTCOMES = ['kept', 'renegotiated', 'late', 'broken', 'dropped'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** `open` until the user says what became of it. */
export type PromiseState = 'open' | Outcome;

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

/** A new day that was told to the other side. */
export type Renegotiation = {
  at: Instant;
  from: CalendarDate | null;
  to: CalendarDate;
  /** Told no later than the old day, by the calendar of the moment; absent on the oldest records. */
  inTime?: boolean;
};

/** The ladder of a promise that somebody must approve first. */
export type Approval = {
  /** Whom I asked; '' while not asked. */
  asked: string;
  askedAt: Instant | null;
  /** `asking` until the answer is there; a denied one ends with a note to the customer. */
  state: 'asking' | 'approved' | 'denied';
  answeredAt: Instant | null;
};

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
  /** Only while kind is `approval`, or was; `due` is the day the customer was told. */
  approval: Approval | null;
  /** Why it ended as it did, in one line. */
  why: string | null;
  /** When the other side was told that it is kept, takes longer or cannot be. */
  toldAt: Instant | null;
  /** Kept earlier, or more than promised. */
  beyond: 'earlier' | 'more' | null;
};

/** A promise as it begins. */
export const NEW_PROMISE: Readonly<
  Pick<
    PromiseRecord,
    'state' | 'closedAt' | 'renegotiations' | 'approval' | 'why' | 'toldAt' | 'beyond'
  >
> = {
  state: 'open',
  closedAt: null,
  renegotiations: [],
  approval: null,
  why: null,
  toldAt: null,
  beyond: null,
};
