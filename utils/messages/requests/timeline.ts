import * as v from 'valibot';
import type { Channel } from '@/utils/domain/interaction';
import type { Instant } from '@/utils/domain/record';
import type { Change, TimelineCursor, TimelinePage } from '../views';
import type { Asks } from './asks';
import { channel, count, id, instant, keyed, note } from './forms';

export type TimelineRequests = {
  'timeline/page': {
    ask: { personId: string; before: TimelineCursor | null; limit: number };
    reply: TimelinePage;
  };
  'interaction/edit': {
    ask: { key: string; id: string; text?: string; at?: Instant; channel?: Channel };
    reply: Change;
  };
  'interaction/remove': { ask: { key: string; id: string }; reply: Change };
};

export const timelineAsks: Asks<TimelineRequests> = {
  'timeline/page': v.object({
    personId: id,
    before: v.nullable(v.object({ at: instant, interactionId: id })),
    limit: count,
  }),
  'interaction/edit': keyed({
    id,
    text: v.exactOptional(note),
    at: v.exactOptional(instant),
    channel: v.exactOptional(channel),
  }),
  'interaction/remove': keyed({ id }),
};
