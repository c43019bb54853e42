import { describe, expect, it } from 'vitest';
import { getState } from '@/utils/db/repositories/meta';
import { rowsOfChange } from '@/utils/db/repositories/outbox';
import { getPerson } from '@/utils/db/repositories/people';
import { wasSaved } from '@/utils/db/repositories/requests';
import type { OutboxRow } from '@/utils/db/schema';
import { write } from '@/utils/db/write';
import { fakeDatabase, request } from '../../support/fakes/database';
import { interactionDraft, personDraft, promiseDraft } from '../../support/fakes/records';

describe('write', () => {
  it('keeps the record, one outbox row, the counters and the outcome in one transaction', async () => {
    const { db } = fakeDatabase();
    const ask = request({ key: 'k1' });
    const draft = personDraft();
    const { value, replayed } = await write(db, ask, ['people'], async (unit) => {
      const person = await unit.put('people', draft);
      return { changeId: 'k1', personId: person.id };
    });
    expect(value).toEqual({ changeId: 'k1', personId: draft.id });
    expect(replayed).toBe(false);
    await db.read(['people', 'outbox', 'meta', 'requests'], async (tx) => {
      const person = await getPerson(tx, draft.id);
      expect(person).toMatchObject({ name: 'Jane Doe', nameKey: 'jane doe', device: 'testtest' });
      const rows = await rowsOfChange(tx, 'k1');
      expect(rows).toHaveLength(1);
      expect(rows[0]).toMatchObject({ store: 'people', recordKey: draft.id, before: null });
      expect(await getState(tx)).toMatchObject({ counts: { people: 1 }, lastSeq: rows[0]?.seq });
      expect(await wasSaved(tx, 'k1')).toBe(true);
    });
  });

  it('answers the same key with the first outcome and writes nothing', async () => {
    const { db } = fakeDatabase();
    const ask = request({ key: 'twice' });
    const add = () =>
      write(db, ask, ['people'], async (unit) => (await unit.put('people', personDraft())).id);
    const [first, second] = await Promise.all([add(), add()]);
    expect(second.value).toBe(first.value);
    expect([first.replayed, second.replayed].sort()).toEqual([false, true]);
    const state = await db.read(['meta'], getState);
    expect(state?.counts.people).toBe(1);
  });

  it('leaves no trace when the work throws, and a retry writes once', async () => {
    const { db } = fakeDatabase();
    const ask = request({ key: 'crash' });
    const draft = personDraft();
    let attempts = 0;
    const run = () =>
      write(db, ask, ['people'], async (unit) => {
        await unit.put('people', draft);
        attempts += 1;
        if (attempts === 1) throw new TypeError('worker died');
        return 'done';
      });
    await expect(run()).rejects.toMatchObject({ code: 'not-saved', detail: 'TypeError' });
    await db.read(['people', 'meta', 'requests'], async (tx) => {
      expect(await getPerson(tx, draft.id)).toBeUndefined();
      expect(await getState(tx)).toBeUndefined();
      expect(await wasSaved(tx, 'crash')).toBe(false);
    });
    expect((await run()).value).toBe('done');
    expect((await db.read(['meta'], getState))?.counts.people).toBe(1);
  });

  it('books one row per record with the first before-image and the last state', async () => {
    const { db } = fakeDatabase();
    const draft = personDraft();
    await write(db, request(), ['people'], (unit) => unit.put('people', draft));
    await write(db, request({ key: 'edit' }), ['people'], async (unit) => {
      await unit.put('people', { ...draft, title: 'Buyer' });
      await unit.put('people', { ...draft, title: 'Chief buyer' });
    });
    const rows = await db.read(['outbox'], (tx) => rowsOfChange(tx, 'edit'));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ before: { title: null }, after: { title: 'Chief buyer' } });
  });

  it('books nothing for a record that stays as it was', async () => {
    const { db } = fakeDatabase();
    const draft = personDraft();
    await write(db, request(), ['people'], (unit) => unit.put('people', draft));
    const again = await write(db, request({ key: 'same' }), ['people'], (unit) =>
      unit.put('people', { ...draft }),
    );
    expect(again.personIds).toEqual([]);
    expect(await db.read(['outbox'], (tx) => rowsOfChange(tx, 'same'))).toEqual([]);
  });

  it('removes by a tombstone that no index of living things sees', async () => {
    const { db } = fakeDatabase();
    const person = personDraft();
    const promise = promiseDraft({ personId: person.id });
    await write(db, request(), ['people', 'promises'], async (unit) => {
      await unit.put('people', person);
      await unit.put('promises', promise);
    });
    await write(db, request(), ['promises'], (unit) => unit.remove('promises', promise.id));
    await db.read(['promises', 'people', 'meta'], async (tx) => {
      const store = tx.objectStore('promises');
      expect(await store.index('side,state,sortDue').getAllKeys()).toEqual([]);
      expect((await store.get(promise.id))?.deletedAt).toMatch(/^[0-9a-f]{12}-/);
      expect((await getPerson(tx, person.id))?.openMine).toBe(0);
      expect((await getState(tx))?.counts).toEqual({ people: 1, promises: 0 });
    });
    const nothing = await write(db, request(), ['promises'], (unit) =>
      unit.remove('promises', promise.id),
    );
    expect(nothing.value).toBe(false);
  });

  it('derives touches and a person’s fields without outbox rows for them', async () => {
    const { db } = fakeDatabase();
    const person = personDraft({ cadence: { ideal: 10, latest: 30 } });
    const mail = interactionDraft({ personIds: [person.id], fromPersonId: person.id });
    await write(db, request(), ['people', 'interactions'], async (unit) => {
      await unit.put('people', person);
      await unit.put('interactions', mail);
    });
    await db.read(['people', 'touches', 'outbox'], async (tx) => {
      expect(await tx.objectStore('touches').getAll()).toEqual([
        { personId: person.id, at: mail.at, interactionId: mail.id, direction: 'in' },
      ]);
      const found = await getPerson(tx, person.id);
      expect(found).toMatchObject({ lastTouchAt: mail.at, lastInboundAt: mail.at });
      expect(found?.revisitDue).toBe('2026-03-31');
      expect('lastOutboundAt' in (found ?? {})).toBe(false);
      const rows: OutboxRow[] = await tx.objectStore('outbox').getAll();
      expect(rows.map((row) => row.store).sort()).toEqual(['interactions', 'people']);
      for (const row of rows) expect(row.after).not.toHaveProperty('lastTouchAt');
    });
    await write(db, request(), ['interactions'], (unit) =>
      unit.put('interactions', { ...mail, at: '2026-03-02T09:00:00.000Z' }),
    );
    const touches = await db.read(['touches'], (tx) => tx.objectStore('touches').getAllKeys());
    expect(touches).toEqual([[person.id, '2026-03-02T09:00:00.000Z', mail.id]]);
  });

  it('gives clocks that only grow, even when the wall clock jumps back', async () => {
    const { db } = fakeDatabase();
    const draft = personDraft();
    const stamp = async (title: string, now: string) =>
      (
        await write(db, request({ now: new Date(now) }), ['people'], (unit) =>
          unit.put('people', { ...draft, title }),
        )
      ).value.updatedAt;
    const first = await stamp('a', '2026-03-04T10:00:00Z');
    const second = await stamp('b', '2026-03-04T09:00:00Z');
    expect(second > first).toBe(true);
  });

  it('forgets old outcomes a few at a time', async () => {
    const { db } = fakeDatabase();
    for (let day = 1; day <= 5; day += 1) {
      const now = new Date(`2026-01-0${day}T10:00:00Z`);
      await write(db, request({ key: `old-${day}`, now }), ['people'], async () => null);
    }
    await write(db, request({ key: 'later' }), ['people'], async () => null);
    const keys = await db.read(['requests'], (tx) => tx.objectStore('requests').getAllKeys());
    expect(keys).toEqual(['later', 'old-4', 'old-5']);
  });
});
