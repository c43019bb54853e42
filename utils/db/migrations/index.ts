import type { IDBPDatabase, IDBPTransaction } from 'idb';
import type { KeptSchema, StoreName } from '../schema';
import { first } from './001-first';
import { relationships } from './002-relationships';
import { paces } from './003-paces';
import { names } from './004-names';
import { waiting } from './005-waiting';
import { insights } from './006-insights';
import { articles } from './007-articles';
import { greetings } from './008-greetings';
import { judged } from './009-judged';
import type { Upgrade } from './migration';

/** In order; the version of the database is how many there are. Published steps never change. */
export const MIGRATIONS: readonly Upgrade[] = [
  first,
  relationships,
  paces,
  names,
  waiting,
  insights,
  articles,
  greetings,
  judged,
];

export const VERSION = MIGRATIONS.length;

/** Brings a database from any earlier version (0 = new) to the newest. */
export async function upgrade(
  db: IDBPDatabase<KeptSchema>,
  from: number,
  tx: IDBPTransaction<KeptSchema, StoreName[], 'versionchange'>,
): Promise<void> {
  for (const step of MIGRATIONS.slice(from)) await step(db, tx);
}
