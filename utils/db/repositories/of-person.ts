import { newest } from '../newest';
import { live } from '../records';
import type { ReadTx, RecordStore, RecordTypes } from '../schema';

/** Stores whose records belong to one person, with an index on that person alone. */
export const PERSON_STORES = [
  'complaints',
  'needs',
  'gives',
  'surveys',
  'dates',
  'purchases',
  'verdicts',
] as const satisfies readonly RecordStore[];
export type PersonStore = (typeof PERSON_STORES)[number];

const END: string[] = [];

export async function getRecord<S extends PersonStore>(
  tx: ReadTx,
  store: S,
  id: string,
): Promise<RecordTypes[S] | undefined> {
  // The stores are alike here; the union of their types cannot say so.
  const rows = tx.objectStore(store) as unknown as {
    get(id: string): Promise<RecordTypes[S] | undefined>;
  };
  return live(await rows.get(id));
}

/** The last records of a person in the order in which they were made, newest first. */
export async function newestOf<S extends PersonStore>(
  tx: ReadTx,
  store: S,
  personId: string,
  limit: number,
): Promise<RecordTypes[S][]> {
  const index = tx.objectStore(store).index('personId' as never);
  const found = await newest<RecordTypes[S]>(index, IDBKeyRange.only(personId), limit);
  return found.filter((record) => live(record) !== undefined);
}

/** The last records of a person by their own day, newest first. */
export function newestByDay<S extends 'gives' | 'surveys' | 'purchases'>(
  tx: ReadTx,
  store: S,
  personId: string,
  limit: number,
): Promise<RecordTypes[S][]> {
  const name = store === 'purchases' ? 'personId,orderedOn' : 'personId,date';
  const index = tx.objectStore(store).index(name as never);
  return newest(index, IDBKeyRange.bound([personId], [personId, END]), limit);
}

/** My promises to a person that ended, newest first. */
export async function endedPromisesOf(tx: ReadTx, personId: string, limit: number) {
  const index = tx.objectStore('promises').index('personId,closedAt');
  const range = IDBKeyRange.bound([personId], [personId, END]);
  const found = await newest<RecordTypes['promises']>(index, range, limit);
  return found.filter(({ side }) => side === 'mine');
}
