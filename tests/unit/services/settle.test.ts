import { describe, expect, it } from 'vitest';
import { newId } from '@/utils/lib/ids';
import {
  addPerson,
  code,
  type FakeServices,
  fakeServices,
  value,
} from '../../support/fakes/services';

async function pile(fake: FakeServices) {
  const personId = await addPerson(fake, 'Jane Doe');
  const promises = ['2026-02-01', '2026-03-01', '2026-03-03'].map((due) => ({
    ...{ personId, kind: 'firm' as const, text: `due ${due}`, due, evidence: null },
  }));
  await value(fake.methods['promise/add']({ key: newId(), promises }));
  const add = { personId, text: 'call', due: '2026-03-02' };
  await value(fake.methods['followup/add']({ key: newId(), ...add }));
  const { items } = await value(fake.methods['today/overdue']({}));
  return items.map((item) =>
    item.kind === 'promise' ? item.promise : item.kind === 'followup' ? item.followup : null,
  );
}
const overdue = async ({ dueCounts }: FakeServices) => (await value(dueCounts())).overdue;
const promiseOf = (fake: FakeServices, id = '') =>
  fake.deps.db.read(['promises'], (tx) => tx.objectStore('promises').get(id));

describe('a pile', () => {
  it('is listed oldest first', async () => {
    const fake = fakeServices();
    expect((await pile(fake)).map((one) => one?.due)).toEqual([
      ...['2026-02-01', '2026-03-01', '2026-03-02', '2026-03-03'],
    ]);
  });

  it('is settled in one change that moves nothing by itself, and taken back in one', async () => {
    const fake = fakeServices();
    const [first, second, third] = (await pile(fake)).map((one) => one?.id ?? '');
    const settled = await value(
      fake.methods['today/settle']({
        key: newId(),
        settlements: [
          { kind: 'promise', id: first ?? '', as: 'drop' },
          { kind: 'promise', id: second ?? '', as: 'move', due: '2026-03-20' },
          { kind: 'followup', id: third ?? '', as: 'move', due: '2026-03-09' },
        ],
      }),
    );
    expect(await overdue(fake)).toBe(1);
    expect(await promiseOf(fake, first)).toMatchObject({ state: 'dropped' });
    expect(await promiseOf(fake, second)).toMatchObject({
      due: '2026-03-20',
      renegotiations: [{ from: '2026-03-01', to: '2026-03-20' }],
    });
    await value(fake.methods.undo({ key: newId(), changeId: settled.changeId }));
    expect(await overdue(fake)).toBe(4);
    expect(await promiseOf(fake, second)).toMatchObject({ due: '2026-03-01', renegotiations: [] });
  });

  it('takes no day that has passed, and then settles nothing', async () => {
    const fake = fakeServices();
    const [first, second] = (await pile(fake)).map((one) => one?.id ?? '');
    const settlements = [
      { kind: 'promise' as const, id: first ?? '', as: 'drop' as const },
      { kind: 'promise' as const, id: second ?? '', as: 'move' as const, due: '2026-03-03' },
    ];
    const settle = (what: typeof settlements) =>
      code(fake.methods['today/settle']({ key: newId(), settlements: what }));
    expect(await settle(settlements)).toBe('bad-request');
    const gone = [{ kind: 'promise' as const, id: 'gone', as: 'drop' as const }];
    expect(await settle([...settlements.slice(0, 1), ...gone])).toBe('not-found');
    expect(await overdue(fake)).toBe(4);
  });
});

describe('putting off', () => {
  it('hides a promise until a day, and it is late all the same', async () => {
    const fake = fakeServices();
    const [first] = (await pile(fake)).map((one) => one?.id ?? '');
    const snooze = { promises: [first ?? ''], followups: [], matters: [], until: '2026-03-06' };
    await value(fake.methods['today/snooze']({ key: newId(), ...snooze }));
    expect(await overdue(fake)).toBe(3);
    expect(await promiseOf(fake, first)).toMatchObject({ due: '2026-02-01' });

    // Another word for it does not bring it back; another day does.
    await value(fake.methods['promise/edit']({ key: newId(), id: first ?? '', text: 'again' }));
    expect(await overdue(fake)).toBe(3);
    fake.world.now = new Date('2026-03-06T10:00:00Z');
    const { groups } = await value(fake.methods['today/view']({ limit: 50 }));
    expect(groups.word.map((item) => item.kind === 'promise' && item.promise.text)).toContain(
      'again',
    );
    const kept = { key: newId(), id: first ?? '', outcome: 'kept' as const };
    expect(await value(fake.methods['promise/close'](kept))).toMatchObject({ state: 'late' });
  });

  it('needs a later day', async () => {
    const fake = fakeServices();
    const [first] = (await pile(fake)).map((one) => one?.id ?? '');
    const snooze = {
      key: newId(),
      promises: [first ?? ''],
      followups: [],
      matters: [],
      until: '2026-03-04',
    };
    expect(await code(fake.methods['today/snooze'](snooze))).toBe('bad-request');
  });
});
