import * as v from 'valibot';
import { OUTCOMES, type Outcome, type PromiseState } from '@/utils/domain/promise';
import type { CalendarDate } from '@/utils/domain/record';
import type { Change } from '../views';
import type { Asks } from './asks';
import { day, id, keyed, line, note } from './forms';

/** What can become of an open promise besides being kept, and of a closed one. */
export type OutcomeRequests = {
  /**
   * A soft word, or one that had to be approved, becomes firm; `due` null keeps its day. With
   * `report` it was decided alone, and telling the company becomes a follow-up with these words.
   */
  'promise/firm-up': {
    ask: { key: string; id: string; due: CalendarDate | null; report: string | null };
    reply: Change;
  };
  /** Somebody must approve: whom I asked, and by when the customer has an answer. */
  'promise/ask-approval': {
    ask: { key: string; id: string; asked: string; due: CalendarDate };
    reply: Change;
  };
  /** It cannot be, and they are told so; the outcome follows from the day and the kind. */
  'promise/decline': {
    ask: { key: string; id: string; why: string };
    reply: Change & { state: PromiseState };
  };
  /** The user's word about how it ended, also before it was closed. */
  'promise/correct': { ask: { key: string; id: string; outcome: Outcome }; reply: Change };
  'promise/reopen': { ask: { key: string; id: string }; reply: Change };
  /** What is known about an ending: why, that they were told, earlier or more than promised. */
  'promise/annotate': {
    ask: {
      key: string;
      id: string;
      why?: string | null;
      told?: true;
      beyond?: 'earlier' | 'more' | null;
    };
    reply: Change;
  };
};

export const outcomeAsks: Asks<OutcomeRequests> = {
  'promise/firm-up': keyed({ id, due: v.nullable(day), report: v.nullable(note) }),
  'promise/ask-approval': keyed({ id, asked: line, due: day }),
  'promise/decline': keyed({ id, why: line }),
  'promise/correct': keyed({ id, outcome: v.picklist(OUTCOMES) }),
  'promise/reopen': keyed({ id }),
  'promise/annotate': keyed({
    id,
    why: v.exactOptional(v.nullable(line)),
    told: v.exactOptional(v.literal(true)),
    beyond: v.exactOptional(v.nullable(v.picklist(['earlier', 'more']))),
  }),
};
