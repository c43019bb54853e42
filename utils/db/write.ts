import { tick } from '@/utils/lib/clock';
import type { Database } from './database';
import { asRefusal, Refusal } from './errors';
import type { KeptDb } from './open';
import type { MetaState, RecordStore, StoreName } from './schema';
import { createUnit, type WriteUnit } from './unit';
import type { WriteRequest, WriteTx } from './write-request';

export type Written<T> = {
  value: T;
  /** True when the key was known and nothing was written now. */
  replayed: boolean;
  /** People whose views are stale. */
  personIds: string[];
};

/** Whatever is written, the derived rows and the books follow in the same transaction. */
const ALWAYS: readonly StoreName[] = [
  'people',
  'identities',
  'companies',
  'interactions',
  'touches',
  'promises',
  'followups',
  'needs',
  'gives',
  'verdicts',
  'outbox',
  'requests',
  'meta',
];

/** How long the outcome of a key is remembered, ms: far longer than anybody retries. */
const REMEMBERED = 7 * 86_400_000;
/** Outcomes forgotten per write: more than come in, few enough not to be felt. */
const FORGOTTEN_AT_ONCE = 3;

/**
 * The only way to write. One strict-durable transaction; resolves after it completed. `work`
 * may await nothing but the database and may run twice (the connection may die), the first
 * time without a trace. What it answers is kept under the key and must be plain JSON.
 * @throws Refusal: nothing of the request was written.
 */
export async function write<T>(
  database: Database,
  request: WriteRequest,
  stores: readonly RecordStore[],
  work: (unit: WriteUnit) => Promise<T>,
): Promise<Written<T>> {
  const scope = [...new Set<StoreName>([...ALWAYS, ...stores])];
  const { written, state } = await database.connection.run(async (db) => {
    database.mustBeWhole();
    return transact(db, scope, (tx) => attempt(tx, request, work));
  });
  if (state) database.sentinel.note(state, request.now.toISOString());
  return written;
}

async function transact<R>(
  db: KeptDb,
  scope: StoreName[],
  body: (tx: WriteTx) => Promise<R>,
): Promise<R> {
  const tx = db.transaction(scope, 'readwrite', { durability: 'strict' });
  const ended = tx.done.then(
    () => null,
    (error: unknown) => ({ error }),
  );
  let value: R;
  try {
    value = await body(tx);
  } catch (error) {
    try {
      tx.abort();
    } catch {
      // It is over already: the browser ended it, and says why below.
    }
    await ended;
    // A full disk shows as an aborted transaction to whoever waited on a request.
    throw asRefusal(tx.error).code === 'storage-full' ? new Refusal('storage-full') : error;
  }
  const failed = await ended;
  if (failed) throw failed.error;
  return value;
}

async function attempt<T>(
  tx: WriteTx,
  request: WriteRequest,
  work: (unit: WriteUnit) => Promise<T>,
): Promise<{ written: Written<T>; state: MetaState | null }> {
  const requests = tx.objectStore('requests');
  const known = await requests.get(request.key);
  if (known) {
    const value = known.outcome as T;
    return { written: { value, replayed: true, personIds: [] }, state: null };
  }
  const before = await tx.objectStore('meta').get('state');
  const books: MetaState = before ?? { key: 'state', counts: {}, lastSeq: 0, clock: null };
  const clock = tick(books.clock, request.now.getTime(), request.device);
  const { unit, finish, people } = createUnit(tx, request, books, clock);

  const value = await work(unit);
  const state = await finish();
  await requests.put({ key: request.key, at: request.now.toISOString(), outcome: value });
  await forgetOld(tx, request.now);
  const personIds = state ? [...people] : [];
  return { written: { value, replayed: false, personIds }, state };
}

async function forgetOld(tx: WriteTx, now: Date): Promise<void> {
  const requests = tx.objectStore('requests');
  const until = IDBKeyRange.upperBound(new Date(now.getTime() - REMEMBERED).toISOString());
  const old = await requests.index('at').getAllKeys(until, FORGOTTEN_AT_ONCE);
  await Promise.all(old.map((key) => requests.delete(key)));
}
