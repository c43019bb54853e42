import * as v from 'valibot';
import type { CalendarDate } from '@/utils/domain/record';
import type { Change, TodayItem, TodayPerson, TodayView } from '../views';
import type { Asks } from './asks';
import { count, day, id, keyed } from './forms';
import { type Suggested, suggested } from './suggestion';

/** What becomes of one thing of a pile: a new day told to the other side, or dropped. */
export type Settlement =
  | { kind: 'promise' | 'followup'; id: string; as: 'move'; due: CalendarDate }
  | { kind: 'promise' | 'followup'; id: string; as: 'drop' };

export type TodayRequests = {
  'today/view': { ask: { limit: number }; reply: TodayView };
  /** Whom to greet at a festival and did not yet, key customers first. */
  'today/greet': {
    ask: { fact: string; limit: number };
    reply: { people: TodayPerson[]; more: boolean };
  };
  /** My overdue word and reminders, oldest first, at most 1,000. */
  'today/overdue': { ask: Record<never, never>; reply: { items: TodayItem[]; more: boolean } };
  /**
   * Puts things out of sight until a day. A promise keeps its own day, so that it is late all the
   * same; a reminder moves; of everything else the card is silent, too.
   */
  'today/snooze': {
    ask: {
      key: string;
      promises: string[];
      followups: string[];
      matters: Suggested[];
      until: CalendarDate;
    };
    reply: Change;
  };
  /** Settles many at once; what is not named stays as it is. */
  'today/settle': { ask: { key: string; settlements: Settlement[] }; reply: Change };
};

const ids = v.pipe(v.array(id), v.maxLength(1000));
const kind = v.picklist(['promise', 'followup']);

export const todayAsks: Asks<TodayRequests> = {
  'today/view': v.object({ limit: count }),
  'today/greet': v.object({ fact: id, limit: count }),
  'today/overdue': v.object({}),
  'today/snooze': keyed({
    ...{ promises: ids, followups: ids, until: day },
    matters: v.pipe(v.array(v.object(suggested)), v.maxLength(1000)),
  }),
  'today/settle': keyed({
    settlements: v.pipe(
      v.array(
        v.variant('as', [
          v.object({ kind, id, as: v.literal('move'), due: day }),
          v.object({ kind, id, as: v.literal('drop') }),
        ]),
      ),
      v.minLength(1),
      v.maxLength(1000),
    ),
  }),
};
