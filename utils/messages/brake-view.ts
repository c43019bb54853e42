import type { DueDate, FoundPromise, PromiseRecord } from '@/utils/domain/promise';
import type { CalendarDate } from '@/utils/domain/record';
import type { NotNow } from '@/utils/domain/relationship';
import type { Limit } from './settings';

/** One promise that is about to be made. */
export type BrakePromise = Pick<FoundPromise, 'kind' | 'sentence' | 'sure'> & {
  /** The day said, or the default clock of a soft word. */
  due: DueDate | null;
  /** Will it be kept on the ledger when the message goes out? */
  kept: boolean;
  /** What its day holds already; null without a day. */
  day: { promises: number; off: boolean } | null;
  /** The same, promising less; null where there is no such wording. */
  softer: string | null;
  /** A limit inside which the rep decides alone. */
  yours: Limit | null;
};

/**
 * `quiet` nothing is written; `writing`; `was-it-sent` it closed and the page did not say what
 * became of it; `who` it was sent to somebody who is not known.
 */
export type BrakeState = 'quiet' | 'writing' | 'was-it-sent' | 'who';

/** What the brake shows while a message is written, and just after. */
export type BrakeView = {
  tabId: number;
  version: number;
  state: BrakeState;
  /** Whom it goes to, the first who is known before others. */
  to: { name: string; personId: string | null } | null;
  promises: BrakePromise[];
  /** My open word to that person, the oldest first. */
  owed: Pick<PromiseRecord, 'id' | 'text' | 'due'>[];
  owedCount: number;
  /** A file is spoken of and none goes along. */
  attachmentMissing: boolean;
  /** They are not to be pushed, and this begins a new conversation. */
  notNow: NotNow | null;
  /** What just went on the ledger by sending. */
  kept: { changeId: string; promises: number } | null;
  today: CalendarDate;
};
