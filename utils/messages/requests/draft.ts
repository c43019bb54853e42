import * as v from 'valibot';
import type { BrakeView } from '../brake-view';
import type { Change } from '../views';
import type { Asks } from './asks';
import { keyed, note, tabId } from './forms';

export type DraftRequests = {
  'brake/view': { ask: { tabId: number }; reply: BrakeView };
  /** "Yes, it was sent": keeps its promises; `add` knows the first recipient from now on. */
  'brake/keep': {
    ask: { key: string; tabId: number; add: boolean };
    reply: Change & { promises: number };
  };
};

/** About what is being written: answered beside the browser, without the database. */
export type DraftTabRequests = {
  /** Leaves a promise out, or takes a doubtful one in. */
  'brake/choose': { ask: { tabId: number; sentence: string; keep: boolean }; reply: null };
  /** It was not sent, or is not to be asked about. */
  'brake/dismiss': { ask: { tabId: number }; reply: null };
  /** Puts words the user saw and pressed into the open draft; false = the page would not. */
  'page/insert': {
    ask: { tabId: number; text: string; instead: string | null };
    reply: { inserted: boolean };
  };
};

export const draftAsks: Asks<DraftRequests & DraftTabRequests> = {
  'brake/view': v.object({ tabId }),
  'brake/keep': keyed({ tabId, add: v.boolean() }),
  'brake/choose': v.object({ tabId, sentence: note, keep: v.boolean() }),
  'brake/dismiss': v.object({ tabId }),
  'page/insert': v.object({ tabId, text: note, instead: v.nullable(note) }),
};
