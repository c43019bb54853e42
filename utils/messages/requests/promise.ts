import * as v from 'valibot';
import type { PromiseKind, PromiseState } from '@/utils/domain/promise';
import type { CalendarDate, Instant } from '@/utils/domain/record';
import type { KeptHeard } from '../heard-view';
import type { Change } from '../views';
import type { Asks } from './asks';
import { day, evidence, id, instant, keyed, kind, line, note } from './forms';

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
      /** Open promises that were done, and when. */
      keeps?: { id: string; at: Instant }[];
      /** Complaints and needs heard in what was logged. */
      heard?: KeptHeard[];
    };
    reply: Change;
  };
  'promise/edit': {
    ask: { key: string; id: string; text?: string; due?: CalendarDate | null; kind?: PromiseKind };
    reply: Change;
  };
  /**
   * `kept` is stored as what it honestly is, see `doneOutcome`. `at`: when it was done, if that
   * was earlier.
   */
  'promise/close': {
    ask: { key: string; id: string; outcome: 'kept' | 'broken' | 'dropped'; at?: Instant };
    reply: Change & { state: PromiseState };
  };
  /** A new date, told to the other side; stays open, the old date is kept. */
  'promise/renegotiate': {
    ask: { key: string; id: string; due: CalendarDate; why?: string };
    /** Whether the old day had not passed yet. */
    reply: Change & { inTime: boolean };
  };
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
      v.maxLength(500),
    ),
    heard: v.exactOptional(
      v.pipe(
        v.array(
          v.object({
            kind: v.picklist(['complaint', 'need']),
            personId: id,
            interactionId: id,
            text: note,
          }),
        ),
        v.maxLength(500),
      ),
    ),
    keeps: v.exactOptional(v.pipe(v.array(v.object({ id, at: instant })), v.maxLength(500))),
  }),
  'promise/edit': keyed({
    id,
    text: v.exactOptional(note),
    due: v.exactOptional(v.nullable(day)),
    kind: v.exactOptional(kind),
  }),
  'promise/close': keyed({
    id,
    outcome: v.picklist(['kept', 'broken', 'dropped']),
    at: v.exactOptional(instant),
  }),
  'promise/renegotiate': keyed({ id, due: day, why: v.exactOptional(line) }),
};
