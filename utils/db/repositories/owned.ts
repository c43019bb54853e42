import { live } from '../records';
import type { ReadTx, RecordStore, RecordTypes } from '../schema';
import { PERSON_STORES } from './of-person';

/** Everything that belongs to one person and goes with them: into a merge, and away with them. */
export const OWNED = [
  'promises',
  'followups',
  ...PERSON_STORES,
] as const satisfies readonly RecordStore[];
export type OwnedStore = (typeof OWNED)[number];

/** The index of each whose keys begin with the person. */
const INDEX: Partial<Record<OwnedStore, string>> = {
  promises: 'personId,state,sortDue',
  followups: 'personId,state,due',
};
const END: string[] = [];

/** All living records of a person in a store, whatever their state. */
export async function ownedBy<S extends OwnedStore>(
  tx: ReadTx,
  store: S,
  personId: string,
): Promise<RecordTypes[S][]> {
  const joint = INDEX[store];
  // The types of idb bind an index name to one store.
  const index = tx.objectStore(store).index((joint ?? 'personId') as never);
  const range = joint ? IDBKeyRange.bound([personId], [personId, END]) : IDBKeyRange.only(personId);
  const found = (await index.getAll(range as never)) as RecordTypes[S][];
  return found.filter((record) => live(record) !== undefined);
}
