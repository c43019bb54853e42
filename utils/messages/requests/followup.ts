import * as v from 'valibot';
import type { DueDate } from '@/utils/domain/promise';
import type { CalendarDate } from '@/utils/domain/record';
import type { Change } from '../views';
import type { Asks } from './asks';
import { day, id, keyed, note, text } from './forms';

export type FollowupRequests = {
  'followup/add': {
    ask: { key: string; personId: string; text: string; due: CalendarDate };
    reply: Change;
  };
  'followup/edit': {
    ask: { key: string; id: string; text?: string; due?: CalendarDate };
    reply: Change;
  };
  'followup/close': { ask: { key: string; id: string; as: 'done' | 'dropped' }; reply: Change };
  /** Reads a day from what was typed ("fri", "in 2 weeks", 下周三); null when there is none. */
  'when/read': { ask: { input: string }; reply: DueDate | null };
};

export const followupAsks: Asks<FollowupRequests> = {
  'followup/add': keyed({ personId: id, text: note, due: day }),
  'followup/edit': keyed({ id, text: v.exactOptional(note), due: v.exactOptional(day) }),
  'followup/close': keyed({ id, as: v.picklist(['done', 'dropped']) }),
  'when/read': v.object({ input: text(200) }),
};
