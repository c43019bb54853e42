import { type IDBPDatabase, openDB } from 'idb';
import { asRefusal, isConnectionError, isForbidden, Refusal } from './errors';
import { upgrade, VERSION } from './migrations';
import type { KeptSchema } from './schema';

export type KeptDb = IDBPDatabase<KeptSchema>;

/** Consecutive new connections before giving up: a dead backend must not be asked for ever. */
const MOST_REOPENINGS = 3;
/** After giving up, how long no new attempt is made, ms. */
const COOL_OFF = 10_000;

export type Connection = {
  /**
   * Runs `use` on an open database; when the connection died, once more on a new one, so `use`
   * must be safe to repeat. @throws Refusal, always named.
   */
  run<T>(use: (db: KeptDb) => Promise<T>): Promise<T>;
  /** Is a database of an older version being brought to this one? It can take minutes. */
  upgrading(): boolean;
  close(): Promise<void>;
};

/** The one connection. `onOpen` runs after each opening, before anything else may use it. */
export function createConnection(
  name: string,
  onOpen: (db: KeptDb) => Promise<void>,
  nowMs: () => number = Date.now,
): Connection {
  let opening: Promise<KeptDb> | null = null;
  let everOpened = false;
  let failures = 0;
  let failedAt = 0;
  let upgrading = false;

  /** Lets go of a connection. Answers false when it was let go before. */
  const drop = (which: Promise<KeptDb>) => {
    const current = opening === which;
    if (current) opening = null;
    which.then(
      (db) => db.close(),
      () => undefined,
    );
    return current;
  };

  async function open(letGo: () => void): Promise<KeptDb> {
    let db: KeptDb;
    try {
      db = await openDB<KeptSchema>(name, VERSION, {
        upgrade: (fresh, from, _to, tx) => {
          upgrading = from > 0;
          return upgrade(fresh, from, tx);
        },
        // A newer version of ourselves wants to upgrade: stand aside, reopen on demand.
        blocking: letGo,
        terminated: letGo,
      });
    } catch (error) {
      if (!everOpened && isForbidden(error)) {
        throw new Refusal('storage-unavailable', nameOf(error));
      }
      if (nameOf(error) === 'VersionError') {
        throw new Refusal('storage-unavailable', 'written by a newer version');
      }
      throw error;
    } finally {
      upgrading = false;
    }
    everOpened = true;
    await onOpen(db);
    return db;
  }

  function connect(): Promise<KeptDb> {
    const made: Promise<KeptDb> = open(() => drop(made));
    return made;
  }

  async function attempt<T>(use: (db: KeptDb) => Promise<T>, again: boolean): Promise<T> {
    if (failures > MOST_REOPENINGS && nowMs() - failedAt < COOL_OFF) {
      throw new Refusal('not-saved', 'database-lost');
    }
    opening ??= connect();
    const used = opening;
    try {
      const value = await use(await used);
      failures = 0;
      return value;
    } catch (error) {
      const dead = isConnectionError(error);
      // Many may wait on one dead connection: it counts once.
      if ((dead || !(await isOpen(used))) && drop(used) && dead) {
        failures += 1;
        failedAt = nowMs();
      }
      if (!dead || !again) throw asRefusal(error);
      return attempt(use, false);
    }
  }

  return {
    run: (use) => attempt(use, true),
    upgrading: () => upgrading,
    async close() {
      const used = opening;
      opening = null;
      await used?.then(
        (db) => db.close(),
        () => undefined,
      );
    },
  };
}

const nameOf = (error: unknown) => (error instanceof Error ? error.name : 'unknown');

const isOpen = (opening: Promise<KeptDb>) =>
  opening.then(
    () => true,
    () => false,
  );
