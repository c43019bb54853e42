import * as v from 'valibot';
import type { Change, DataHealth } from '../views';
import type { Asks } from './asks';
import { id, keyed, nothing } from './forms';

export type DataRequests = {
  /** Takes back everything a change wrote, unless something newer stands on it. */
  undo: { ask: { key: string; changeId: string }; reply: Change };
  /** What became of a write whose answer was lost: true = it was saved. */
  'request/outcome': { ask: { key: string }; reply: { saved: boolean } };
  'data/health': { ask: Record<never, never>; reply: DataHealth };
  /** After "your data is missing": go on with an empty database, on the user's word only. */
  'data/start-afresh': { ask: { key: string }; reply: null };
};

export const dataAsks: Asks<DataRequests> = {
  undo: keyed({ changeId: id }),
  'request/outcome': v.object({ key: id }),
  'data/health': nothing,
  'data/start-afresh': v.object({ key: id }),
};
