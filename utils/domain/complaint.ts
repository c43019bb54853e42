import type { CalendarDate, Instant, RecordBase } from './record';

/**
 * `open` they complained; `informed` cause and next date were told; `solved` it is mended;
 * `repaired` the trust is, too.
 */
export type ComplaintState = 'open' | 'informed' | 'solved' | 'repaired';

export type Complaint = RecordBase & {
  personId: string;
  text: string;
  state: ComplaintState;
  /** What went wrong, in one line; null until known. */
  cause: string | null;
  /** Groups complaints in statistics: delivery, quality, … in the user's words. */
  category: string | null;
  /** The next date: first by when to inform, then the one told to the customer. */
  due: CalendarDate | null;
  openedAt: Instant;
  informedAt: Instant | null;
  solvedAt: Instant | null;
  repairedAt: Instant | null;
  /** The message it was read from. */
  interactionId: string | null;
};
