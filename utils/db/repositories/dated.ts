import { live } from '../records';
import type { ReadTx, RecordTypes } from '../schema';

/** Stores of things that have a state and a day: index `state,due`. */
export type DatedStore = 'complaints' | 'needs' | 'dates' | 'purchases';
type StateOf<S extends DatedStore> = RecordTypes[S]['state'];

/** Records in this state due on or before `until`, from `from` on, earliest first. */
export async function datedDue<S extends DatedStore>(
  tx: ReadTx,
  store: S,
  state: StateOf<S>,
  until: string,
  limit: number,
  from = '',
): Promise<RecordTypes[S][]> {
  const range = IDBKeyRange.bound([state, from], [state, until]);
  // The types of idb cannot follow a union of stores.
  const index = tx.objectStore(store).index('state,due') as unknown as {
    getAll(range: IDBKeyRange, limit: number): Promise<RecordTypes[S][]>;
  };
  return (await index.getAll(range, limit)).flatMap((one) => live(one) ?? []);
}
