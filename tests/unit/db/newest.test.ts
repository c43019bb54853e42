import { describe, expect, it } from 'vitest';
import { newest } from '@/utils/db/newest';
import { write } from '@/utils/db/write';
import { fakeDatabase, request } from '../../support/fakes/database';
import { interactionDraft, personDraft } from '../../support/fakes/records';

describe('newest', () => {
  it('gives the same rows with and without getAllRecords', async () => {
    const { db } = fakeDatabase();
    const person = personDraft();
    await write(db, request(), ['interactions'], async (unit) => {
      await unit.put('people', person);
      for (let day = 1; day <= 9; day += 1) {
        const at = `2026-02-0${day}T09:00:00.000Z`;
        await unit.put('interactions', interactionDraft({ at, personIds: [person.id] }));
      }
    });
    const range = IDBKeyRange.bound([person.id], [person.id, []]);
    const days = async (old: boolean) =>
      db.read(['touches'], async (tx) => {
        const store = tx.objectStore('touches');
        const source = old ? { openCursor: store.openCursor.bind(store) } : store;
        const rows = await newest<{ at: string }>(source, range, 4);
        return rows.map(({ at }) => at.slice(8, 10));
      });
    expect(await days(false)).toEqual(['09', '08', '07', '06']);
    expect(await days(true)).toEqual(await days(false));
  });
});
