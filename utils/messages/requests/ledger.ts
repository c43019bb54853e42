import * as v from 'valibot';
import type { NotePerson } from '@/utils/domain/notes';
import type { MonthRecord } from '@/utils/domain/word-kept';
import type {
  ClosedPage,
  LedgerCursor,
  LedgerFilter,
  LedgerPage,
  PersonRecord,
} from '../ledger-views';
import type { Asks } from './asks';
import { count, id, text } from './forms';

export type LedgerRequests = {
  /** One page of all promises: open ones earliest due first, closed ones newest first. */
  'ledger/page': {
    ask: { filter: LedgerFilter; after: LedgerCursor | null; limit: number };
    reply: LedgerPage;
  };
  /** What was closed with one person, newest first. */
  'ledger/closed': {
    ask: { personId: string; after: LedgerCursor | null; limit: number };
    reply: ClosedPage;
  };
  /** How words were kept with one person, all told and by month. */
  'record/person': { ask: { personId: string }; reply: PersonRecord };
  /** The last `months` months with everybody, this one first, empty ones too. */
  'record/months': { ask: { months: number }; reply: MonthRecord[] };
  /** Whom a note is written to, and in which language. */
  'note/person': { ask: { personId: string }; reply: NotePerson };
};

const cursor = v.nullable(
  v.object({ key: v.pipe(v.array(text(200)), v.minLength(2), v.maxLength(3)), id }),
);

export const ledgerAsks: Asks<LedgerRequests> = {
  'ledger/page': v.object({
    filter: v.object({
      side: v.picklist(['mine', 'theirs']),
      show: v.picklist([
        'open',
        'overdue',
        'today',
        'week',
        'undated',
        'soft',
        'approval',
        'closed',
      ]),
      personId: v.nullable(id),
    }),
    after: cursor,
    limit: count,
  }),
  'ledger/closed': v.object({ personId: id, after: cursor, limit: count }),
  'record/person': v.object({ personId: id }),
  'record/months': v.object({
    months: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(36)),
  }),
  'note/person': v.object({ personId: id }),
};
