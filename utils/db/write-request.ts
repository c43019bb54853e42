import type { IDBPTransaction } from 'idb';
import type { KeptSchema, StoreName } from './schema';

export type WriteTx = IDBPTransaction<KeptSchema, StoreName[], 'readwrite'>;

export type WriteRequest = {
  /** Names the change: the same key again answers with the first outcome and writes nothing. */
  key: string;
  device: string;
  now: Date;
  /** The user's time zone; decides on which day a touch fell. */
  tz: string;
};
