import { afterEach, describe, expect, it, vi } from 'vitest';
import 'fake-indexeddb/auto';
import { Refusal } from '@/utils/db/errors';
import { createConnection } from '@/utils/db/open';
import { getPerson } from '@/utils/db/repositories/people';
import { write } from '@/utils/db/write';
import { fakeDatabase, request } from '../../support/fakes/database';
import { personDraft } from '../../support/fakes/records';
import { storeFixture } from './versions/fixture';
import { version1 } from './versions/version-1';

const dom = (name: string) => new DOMException('x', name);
let names = 0;
const connect = (now?: () => number) => {
  names += 1;
  return createConnection(`open-${names}`, async () => {}, now);
};
afterEach(() => vi.restoreAllMocks());

/** Every `open` fails with this error. */
function failOpening(name: string) {
  return vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw dom(name);
  });
}

describe('the connection', () => {
  it.each(['InvalidStateError', 'UnknownError', 'AbortError'])(
    'is made anew once after %s',
    async (name) => {
      const open = vi.spyOn(indexedDB, 'open');
      let tries = 0;
      const value = await connect().run(async () => {
        tries += 1;
        if (tries === 1) throw dom(name);
        return 'second';
      });
      expect(value).toBe('second');
      expect(open).toHaveBeenCalledTimes(2);
    },
  );

  it('gives up after three reopenings in a row, and tries again later', async () => {
    let now = 0;
    const connection = connect(() => now);
    const open = vi.spyOn(indexedDB, 'open');
    const dead = () => connection.run(() => Promise.reject(dom('UnknownError')));
    for (let turn = 0; turn < 5; turn += 1) {
      await expect(dead()).rejects.toMatchObject({ code: 'not-saved' });
    }
    expect(open).toHaveBeenCalledTimes(4);
    await expect(connection.run(async () => 1)).rejects.toMatchObject({ detail: 'database-lost' });
    now = 20_000;
    expect(await connection.run(async () => 1)).toBe(1);
  });

  it('counts a dead connection once, however many waited on it', async () => {
    const connection = connect();
    await connection.run(async () => 0);
    const open = vi.spyOn(indexedDB, 'open');
    const once = (at: number) => {
      let tries = 0;
      return connection.run(async () => {
        tries += 1;
        if (tries === 1) throw dom('InvalidStateError');
        return at;
      });
    };
    const values = Array.from({ length: 12 }, (_, at) => at);
    expect(await Promise.all(values.map(once))).toEqual(values);
    expect(open).toHaveBeenCalledTimes(1);
  });

  it('does not reopen for a mistake of ours', async () => {
    const open = vi.spyOn(indexedDB, 'open');
    const connection = connect();
    const mistake = connection.run(() => Promise.reject(dom('TransactionInactiveError')));
    await expect(mistake).rejects.toMatchObject({
      code: 'not-saved',
      detail: 'TransactionInactiveError',
    });
    await expect(
      connection.run(() => Promise.reject(new Refusal('not-found'))),
    ).rejects.toMatchObject({
      code: 'not-found',
    });
    expect(open).toHaveBeenCalledTimes(1);
  });

  it.each(['InvalidStateError', 'SecurityError'])(
    'calls storage unavailable on %s at first',
    async (name) => {
      failOpening(name);
      await expect(connect().run(async () => 1)).rejects.toMatchObject({
        code: 'storage-unavailable',
      });
    },
  );

  it('tries a damaged backend once more, then says so', async () => {
    const open = failOpening('UnknownError');
    await expect(connect().run(async () => 1)).rejects.toMatchObject({ code: 'not-saved' });
    expect(open).toHaveBeenCalledTimes(2);
  });

  it('comes back after a failed opening', async () => {
    const { db } = fakeDatabase();
    const spy = failOpening('SecurityError');
    expect(await db.health()).toEqual({ state: 'unavailable', detail: 'SecurityError' });
    spy.mockRestore();
    expect(await db.health()).toMatchObject({ state: 'ok' });
  });

  it('stands aside for a newer version and refuses to work on it', async () => {
    const { db, name } = fakeDatabase();
    await db.health();
    const newer = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(name, 99);
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    expect(await db.health()).toEqual({
      state: 'unavailable',
      detail: 'written by a newer version',
    });
    newer.close();
  });

  it('names a full disk', async () => {
    const { db } = fakeDatabase();
    const full = write(db, request(), [], () => Promise.reject(dom('QuotaExceededError')));
    await expect(full).rejects.toMatchObject({ code: 'storage-full' });
  });

  it('runs a write again on a new connection without doubling it', async () => {
    const { db } = fakeDatabase();
    const draft = personDraft();
    let tries = 0;
    await write(db, request(), ['people'], async (unit) => {
      await unit.put('people', draft);
      tries += 1;
      if (tries === 1) throw dom('AbortError');
    });
    expect(tries).toBe(2);
    expect(await db.read(['people'], (tx) => getPerson(tx, draft.id))).toBeDefined();
    expect(await db.health()).toMatchObject({ people: 1 });
  });

  it('tells while a database of an older version is upgraded, not while one is made', async () => {
    const seen = async (name: string) => {
      const connection = createConnection(name, async () => {});
      const states = new Set<boolean>();
      let opening = true;
      const done = connection.run(async () => {
        opening = false;
      });
      while (opening) {
        states.add(connection.upgrading());
        await new Promise((turn) => setImmediate(turn));
      }
      await done;
      return { during: states.has(true), after: connection.upgrading() };
    };
    await storeFixture('open-old', version1);
    expect(await seen('open-old')).toEqual({ during: true, after: false });
    expect(await seen('open-new')).toEqual({ during: false, after: false });
  });
});
