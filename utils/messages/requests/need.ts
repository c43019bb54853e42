import * as v from 'valibot';
import type { NeedState } from '@/utils/domain/need';
import type { CalendarDate } from '@/utils/domain/record';
import type { Change } from '../views';
import type { Asks } from './asks';
import { day, id, keyed, note } from './forms';

export type NeedRequests = {
  /** `due`: by when to answer; some working days later where it is left out. */
  'need/add': {
    ask: {
      key: string;
      personId: string;
      text: string;
      due: CalendarDate | null;
      interactionId: string | null;
    };
    reply: Change;
  };
  /** On to another state, forwards or back. */
  'need/move': { ask: { key: string; id: string; to: NeedState }; reply: Change };
  'need/edit': {
    ask: { key: string; id: string; text?: string; due?: CalendarDate };
    reply: Change;
  };
  'need/remove': { ask: { key: string; id: string }; reply: Change };
};

export const needAsks: Asks<NeedRequests> = {
  'need/add': keyed({
    personId: id,
    text: note,
    due: v.nullable(day),
    interactionId: v.nullable(id),
  }),
  'need/move': keyed({ id, to: v.picklist(['heard', 'answered', 'solved', 'dropped']) }),
  'need/edit': keyed({ id, text: v.exactOptional(note), due: v.exactOptional(day) }),
  'need/remove': keyed({ id }),
};
