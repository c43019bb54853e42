import { describe, expect, it } from 'vitest';
import { createDatabase } from '@/utils/db/database';
import { deviceId } from '@/utils/db/device';
import type { SentinelNote } from '@/utils/db/sentinel';
import { write } from '@/utils/db/write';
import { fakeDatabase, loseEverything, request } from '../../support/fakes/database';
import { FakeArea } from '../../support/fakes/local-area';
import { personDraft } from '../../support/fakes/records';

const NOW = new Date('2026-03-04T10:00:00Z');

async function usedDatabase() {
  const fake = fakeDatabase();
  await write(fake.db, request(), ['people'], (unit) => unit.put('people', personDraft()));
  await write(fake.db, request(), ['people'], (unit) => unit.put('people', personDraft()));
  await fake.db.sentinel.settled();
  return fake;
}
const add = (db: ReturnType<typeof createDatabase>, key = 'add') =>
  write(db, request({ key }), ['people'], (unit) => unit.put('people', personDraft()));

describe('the sentinel', () => {
  it('notes the state after each commit and finds it again', async () => {
    const { db, area, name } = await usedDatabase();
    expect(area.content.get('sentinel')).toEqual({
      counts: { people: 2, interactions: 0, promises: 0 },
      lastSeq: 2,
      backup: null,
      at: '2026-03-04T10:00:00.000Z',
    });
    await db.close();
    const again = createDatabase(name, area);
    expect(await again.health()).toMatchObject({ state: 'ok', people: 2 });
    await add(again);
  });

  it('takes an empty database for a disaster, not for a first run', async () => {
    const { db, area, name } = await usedDatabase();
    await db.close();
    loseEverything();
    const again = createDatabase(name, area);
    const missing = {
      state: 'missing',
      expected: { people: 2, interactions: 0, promises: 0 },
      found: { people: 0, interactions: 0, promises: 0 },
    };
    await expect(add(again)).rejects.toMatchObject({ code: 'data-missing' });
    expect(await again.health()).toEqual(missing);
    await again.close();
    // Still so at the next start: nothing was written in between.
    expect(await createDatabase(name, area).health()).toEqual(missing);
  });

  it('goes on empty on the user’s word, and keeps the old note', async () => {
    const { db, area, name } = await usedDatabase();
    await db.close();
    loseEverything();
    const again = createDatabase(name, area);
    await again.health();
    await again.startAfresh(NOW);
    await again.startAfresh(NOW);
    const old = area.content.get('sentinel:before:2026-03-04T10:00:00.000Z') as SentinelNote;
    expect(old.lastSeq).toBe(2);
    await add(again);
    await again.sentinel.settled();
    expect(await again.health()).toMatchObject({ state: 'ok', people: 1 });
    expect(await createDatabase(name, area).health()).toMatchObject({ state: 'ok', people: 1 });
  });

  it('notices an older database, and one store gone behind full books', async () => {
    const { db, area, name } = await usedDatabase();
    await db.close();
    const note = area.content.get('sentinel') as SentinelNote;
    area.content.set('sentinel', { ...note, lastSeq: 9 });
    expect(await createDatabase(name, area).health()).toMatchObject({ state: 'missing' });
    area.content.set('sentinel', note);
    await clearPeople(name);
    expect(await createDatabase(name, area).health()).toMatchObject({
      state: 'missing',
      expected: { people: 2 },
      found: { people: 0 },
    });
  });

  it('notices a loss during the session, at the reopening', async () => {
    const { db } = await usedDatabase();
    expect(await db.health()).toMatchObject({ state: 'ok' });
    loseEverything();
    const dying = db.read(['people'], () => Promise.reject(new DOMException('', 'UnknownError')));
    await expect(dying).rejects.toMatchObject({ code: 'not-saved' });
    await expect(add(db)).rejects.toMatchObject({ code: 'data-missing' });
  });

  it('is only ever behind: a failing note loses nothing', async () => {
    const fake = fakeDatabase();
    fake.area.failing = true;
    await add(fake.db);
    await fake.db.sentinel.settled();
    fake.area.failing = false;
    expect(fake.area.content.size).toBe(0);
    expect(await createDatabase(fake.name, fake.area).health()).toMatchObject({ people: 1 });
  });

  it('ends on the newest of many commits', async () => {
    const { db, area } = fakeDatabase();
    await Promise.all(Array.from({ length: 20 }, (_, at) => add(db, `k${at}`)));
    await db.sentinel.settled();
    expect(area.content.get('sentinel')).toMatchObject({ lastSeq: 20, counts: { people: 20 } });
  });
});

describe('the device id', () => {
  it('is made once, and for this run where it cannot be kept', async () => {
    const area = new FakeArea();
    const first = await deviceId(area);
    expect(first).toMatch(/^[a-z0-9]{8}$/);
    expect(await deviceId(area)).toBe(first);
    area.failing = true;
    expect(await deviceId(area)).toMatch(/^[a-z0-9]{8}$/);
  });
});

function clearPeople(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const tx = opening.result.transaction('people', 'readwrite');
      tx.objectStore('people').clear();
      tx.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}
