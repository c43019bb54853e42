import type { IDBPDatabase, IDBPTransaction } from 'idb';
import type { KeptSchema, StoreName } from '../schema';

/**
 * One step from the version before. It awaits nothing but the given transaction: anything else
 * would end the upgrade half-way.
 */
export type Upgrade = (
  db: IDBPDatabase<KeptSchema>,
  tx: IDBPTransaction<KeptSchema, StoreName[], 'versionchange'>,
) => void | Promise<void>;
