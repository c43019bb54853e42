import type { LocalArea } from '@/utils/lib/local-area';
import { asRefusal, Refusal } from './errors';
import { type Connection, createConnection, type KeptDb } from './open';
import type { MetaState, ReadTx, StoreName } from './schema';
import { type Counts, countsOf, createSentinel, looksWhole, type Sentinel } from './sentinel';

export type Health =
  | ({ state: 'ok' } & Counts)
  | { state: 'missing'; expected: Counts; found: Counts }
  | { state: 'unavailable'; detail: string };

export type Database = {
  /** Runs a read in one transaction. @throws Refusal. */
  read<T>(stores: readonly StoreName[], work: (tx: ReadTx) => Promise<T>): Promise<T>;
  health(): Promise<Health>;
  /** After loss, on the user's word only: goes on with what is there. */
  startAfresh(now: Date): Promise<void>;
  /** Is a database of an older version being brought to this one? It can take minutes. */
  upgrading(): boolean;
  /** @throws Refusal `data-missing` while the user has not decided what to do about a loss. */
  mustBeWhole(): void;
  /** For `write` alone. */
  readonly connection: Connection;
  readonly sentinel: Sentinel;
  close(): Promise<void>;
};

const WATCHED = ['meta', 'people', 'interactions', 'promises'] as const;

/** A read transaction under the types of the repositories. */
function readTx(db: KeptDb, stores: readonly StoreName[]) {
  const tx = db.transaction([...stores], 'readonly');
  // Without this an aborted read would also show up as an unhandled rejection.
  tx.done.catch(() => undefined);
  return tx as unknown as ReadTx;
}

/** The database `name`, watched by a note in `area`. Opens at the first use. */
export function createDatabase(name: string, area: LocalArea, nowMs?: () => number): Database {
  const sentinel = createSentinel(area);
  let loss: { expected: Counts; found: Counts } | null = null;

  async function look(db: KeptDb) {
    // Outside the transaction: only the database may be awaited inside.
    const note = await sentinel.read();
    const tx = readTx(db, WATCHED);
    const state = await tx.objectStore('meta').get('state');
    const whole = await looksWhole(tx, state, note);
    loss = whole
      ? null
      : { expected: note?.counts ?? countsOf(state), found: await foundIn(tx, state) };
  }

  const connection = createConnection(name, look, nowMs);
  const stateOf = (db: KeptDb) => readTx(db, ['meta']).objectStore('meta').get('state');

  return {
    connection,
    sentinel,
    close: () => connection.close(),
    upgrading: () => connection.upgrading(),
    read: (stores, work) => connection.run((db) => work(readTx(db, stores))),
    mustBeWhole() {
      if (loss) throw new Refusal('data-missing');
    },
    async health() {
      try {
        const state = await connection.run(stateOf);
        return loss ? { state: 'missing', ...loss } : { state: 'ok', ...countsOf(state) };
      } catch (error) {
        const { code, detail } = asRefusal(error);
        return { state: 'unavailable', detail: detail ?? code };
      }
    },
    async startAfresh(now) {
      const state = await connection.run(stateOf);
      if (!loss) return;
      await sentinel.forget(state, now.toISOString());
      loss = null;
    },
  };
}

/** What the books say, but nothing for a store that is visibly empty. */
async function foundIn(tx: ReadTx, state: MetaState | undefined): Promise<Counts> {
  const found = countsOf(state);
  for (const store of ['people', 'interactions', 'promises'] as const) {
    const keys = await tx.objectStore(store).getAllKeys(null, 1);
    if (keys.length === 0) found[store] = 0;
  }
  return found;
}
