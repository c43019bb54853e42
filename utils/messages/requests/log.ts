import * as v from 'valibot';
import type { Channel } from '@/utils/domain/interaction';
import type { Direction } from '@/utils/domain/page-reading';
import type { Instant } from '@/utils/domain/record';
import type { OfferedHeard } from '../heard-view';
import type { OfferedClosing } from '../ledger-views';
import type { Change, OfferedPromise } from '../views';
import type { Asks } from './asks';
import { channel, direction, id, instant, keyed, note, tabId, text } from './forms';

export type LogRequests = {
  /**
   * Puts the open conversation's messages on the timeline of every known person
   * in it, once. `add` names sightings to add first ("Add and log").
   */
  'log/conversation': {
    ask: { key: string; tabId: number; add: string[] };
    reply: Change & {
      /** Messages new on the timeline. */
      logged: number;
      /** Messages that were there already. */
      already: number;
      /** Messages the page shows folded: their text could not be read, so they are left out. */
      collapsed: number;
      people: { personId: string; name: string }[];
      found: OfferedPromise[];
      closes: OfferedClosing[];
      heard: OfferedHeard[];
    };
  };
  /** A call, meeting, visit, WeChat talk, note …; `at` may lie in the past. */
  'log/manual': {
    ask: {
      key: string;
      personId: string;
      channel: Channel;
      direction: Direction | null;
      at: Instant;
      text: string;
    };
    reply: Change & { found: OfferedPromise[]; closes: OfferedClosing[]; heard: OfferedHeard[] };
  };
};

export const logAsks: Asks<LogRequests> = {
  'log/conversation': keyed({ tabId, add: v.pipe(v.array(text(8000)), v.maxLength(200)) }),
  'log/manual': keyed({ personId: id, channel, direction, at: instant, text: note }),
};
