import * as v from 'valibot';
import {
  FOLLOWUP_KINDS,
  FOLLOWUP_OWNERS,
  type FollowupKind,
  type FollowupOwner,
} from '@/utils/domain/followup';
import type { DueDate } from '@/utils/domain/promise';
import type { CalendarDate } from '@/utils/domain/record';
import type { Change } from '../views';
import type { Asks } from './asks';
import { day, id, keyed, note, text } from './forms';

export type FollowupRequests = {
  'followup/add': {
    /** A reminder of mine where nothing else is said. */
    ask: {
      key: string;
      personId: string;
      text: string;
      due: CalendarDate;
      kind?: FollowupKind;
      owner?: FollowupOwner;
    };
    reply: Change;
  };
  'followup/edit': {
    ask: { key: string; id: string; text?: string; due?: CalendarDate; owner?: FollowupOwner };
    reply: Change;
  };
  /** `open` takes a closed one up again. */
  'followup/close': {
    ask: { key: string; id: string; as: 'done' | 'dropped' | 'open' };
    reply: Change;
  };
  /** Reads a day from what was typed ("fri", "in 2 weeks", 下周三); null when there is none. */
  'when/read': { ask: { input: string }; reply: DueDate | null };
};

const owner = v.picklist(FOLLOWUP_OWNERS);

export const followupAsks: Asks<FollowupRequests> = {
  'followup/add': keyed({
    personId: id,
    text: note,
    due: day,
    kind: v.exactOptional(v.picklist(FOLLOWUP_KINDS)),
    owner: v.exactOptional(owner),
  }),
  'followup/edit': keyed({
    id,
    text: v.exactOptional(note),
    due: v.exactOptional(day),
    owner: v.exactOptional(owner),
  }),
  'followup/close': keyed({ id, as: v.picklist(['done', 'dropped', 'open']) }),
  'when/read': v.object({ input: text(200) }),
};
