import type { MetaState, ReadTx } from '../schema';

/** The database's own books; undefined before the first write. */
export function getState(tx: ReadTx): Promise<MetaState | undefined> {
  return tx.objectStore('meta').get('state');
}
