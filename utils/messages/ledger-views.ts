import type { PromiseRecord } from '@/utils/domain/promise';
import type { Instant } from '@/utils/domain/record';
import type { MonthRecord, Tally } from '@/utils/domain/word-kept';

/** What the list of all promises shows; `open` is every open one. */
export type LedgerShow =
  | 'open'
  | 'overdue'
  | 'today'
  | 'week'
  | 'undated'
  | 'soft'
  | 'approval'
  | 'closed';

export type LedgerFilter = {
  side: 'mine' | 'theirs';
  show: LedgerShow;
  /** Only with this person. */
  personId: string | null;
};

/** The last row that was read, by its index key; opaque to the UI. */
export type LedgerCursor = { key: string[]; id: string };

export type LedgerRow = { promise: PromiseRecord; personName: string; company: string | null };

/** `next` is null at the end. A page may be short, or empty, and still go on. */
export type LedgerPage = { rows: LedgerRow[]; next: LedgerCursor | null };
export type ClosedPage = { promises: PromiseRecord[]; next: LedgerCursor | null };

/** A promise that a logged message seems to have kept, to be asked about. */
export type OfferedClosing = {
  promiseId: string;
  /** As it was said. */
  text: string;
  side: 'mine' | 'theirs';
  personName: string;
  /** The sentence that says so; '' when nothing but an attachment does. */
  sentence: string;
  /** When it was done: the message's own time. */
  at: Instant;
  /** Offered ticked. */
  sure: boolean;
};

export type PersonRecord = {
  mine: Tally;
  theirs: Tally;
  /** Newest first, months without an ending left out. */
  months: MonthRecord[];
};
