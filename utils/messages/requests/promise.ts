import * as v from 'valibot';
import type { PromiseKind } from '@/utils/domain/promise';
import type { CalendarDate } from '@/utils/domain/record';
import type { Change } from '../views';
import type { Asks } from './asks';
import { day, evidence, id, keyed, kind, note } from './forms';

export type PromiseRequests = {
  'promise/add': {
    ask: {
      key: string;
      promises: {
        personId: string;
        kind: PromiseKind;
        text: string;
        due: CalendarDate | null;
        evidence: { sentence: string; interactionId: string | null; url: string | null } | null;
      }[];
    };
    reply: Change;
  };
  'promise/edit': {
    ask: { key: string; id: string; text?: string; due?: CalendarDate | null; kind?: PromiseKind };
    reply: Change;
  };
  /** `kept` after the due date is stored as `late`. */
  'promise/close': {
    ask: { key: string; id: string; outcome: 'kept' | 'broken' | 'dropped' };
    reply: Change;
  };
  /** A new date, told to the other side in time; stays open, the old date is kept. */
  'promise/renegotiate': { ask: { key: string; id: string; due: CalendarDate }; reply: Change };
};

export const promiseAsks: Asks<PromiseRequests> = {
  'promise/add': keyed({
    promises: v.pipe(
      v.array(
        v.object({
          personId: id,
          kind,
          text: note,
          due: v.nullable(day),
          evidence: v.nullable(evidence),
        }),
      ),
      v.minLength(1),
      v.maxLength(500),
    ),
  }),
  'promise/edit': keyed({
    id,
    text: v.exactOptional(note),
    due: v.exactOptional(v.nullable(day)),
    kind: v.exactOptional(kind),
  }),
  'promise/close': keyed({ id, outcome: v.picklist(['kept', 'broken', 'dropped']) }),
  'promise/renegotiate': keyed({ id, due: day }),
};
