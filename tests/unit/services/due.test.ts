import { describe, expect, it } from 'vitest';
import { newId } from '@/utils/lib/ids';
import { JANE } from '../../support/fakes/reading';
import {
  addPerson,
  code,
  type FakeServices,
  fakeServices,
  value,
} from '../../support/fakes/services';

const promise = async (
  { methods }: FakeServices,
  personId: string,
  due: string | null,
  over: Partial<{ kind: 'firm' | 'soft' | 'theirs'; text: string }> = {},
) => {
  const one = { personId, kind: 'firm' as const, text: `due ${due}`, due, evidence: null, ...over };
  await value(methods['promise/add']({ key: newId(), promises: [one] }));
  const card = await value(methods['person/card']({ personId }));
  const all = [...card.iOwe, ...card.theyOwe];
  return all.find(({ text }) => text === one.text)?.id ?? '';
};
const today = ({ methods }: FakeServices, limit = 50) => value(methods['today/view']({ limit }));

describe('promises', () => {
  it('stand on the card by side, earliest first, undated last', async () => {
    const fake = fakeServices();
    const personId = await addPerson(fake, 'Jane Doe', JANE.email);
    await promise(fake, personId, null);
    await promise(fake, personId, '2026-03-20');
    await promise(fake, personId, '2026-03-10');
    await promise(fake, personId, '2026-03-12', { kind: 'theirs' });
    const card = await value(fake.methods['person/card']({ personId }));
    expect(card.iOwe.map(({ due }) => due)).toEqual(['2026-03-10', '2026-03-20', null]);
    expect(card.theyOwe.map(({ due }) => due)).toEqual(['2026-03-12']);
    expect(card.person).toMatchObject({ openMine: 3, openTheirs: 1, nextDue: '2026-03-10' });
  });

  it('are kept on the due day and late the day after, by the local calendar', async () => {
    const fake = fakeServices();
    const personId = await addPerson(fake, 'Jane Doe');
    const close = async (due: string) => {
      const id = await promise(fake, personId, due, { text: `${due} ${newId()}` });
      await value(fake.methods['promise/close']({ key: newId(), id, outcome: 'kept' }));
      return fake.deps.db.read(['promises'], async (tx) => tx.objectStore('promises').get(id));
    };
    // 22:30 on the 4th in New York, the 5th already in UTC.
    fake.world.now = new Date('2026-03-05T03:30:00Z');
    fake.world.tz = 'America/New_York';
    expect(await close('2026-03-04')).toMatchObject({ state: 'kept' });
    expect(await close('2026-03-03')).toMatchObject({ state: 'late' });
    expect((await value(fake.methods['person/card']({ personId }))).iOwe).toEqual([]);
  });

  it('keep the old date when renegotiated and stay open', async () => {
    const fake = fakeServices();
    const personId = await addPerson(fake, 'Jane Doe');
    const id = await promise(fake, personId, '2026-03-01');
    await value(fake.methods['promise/renegotiate']({ key: newId(), id, due: '2026-03-09' }));
    const [one] = (await value(fake.methods['person/card']({ personId }))).iOwe;
    expect(one).toMatchObject({ state: 'open', due: '2026-03-09' });
    expect(one?.renegotiations).toEqual([
      { at: '2026-03-04T10:00:00.000Z', from: '2026-03-01', to: '2026-03-09', inTime: false },
    ]);
    expect(await value(fake.dueCounts())).toMatchObject({ overdue: 0 });
  });

  it('change side with their kind', async () => {
    const fake = fakeServices();
    const personId = await addPerson(fake, 'Jane Doe');
    const id = await promise(fake, personId, '2026-03-01');
    await value(fake.methods['promise/edit']({ key: newId(), id, kind: 'theirs', due: null }));
    const card = await value(fake.methods['person/card']({ personId }));
    expect(card.iOwe).toEqual([]);
    expect(card.theyOwe).toMatchObject([{ side: 'theirs', due: null, sortDue: '9999-12-31' }]);
    expect(card.person.nextDue).toBeUndefined();
  });

  it('refuse by name, and then keep none of several', async () => {
    const fake = fakeServices();
    const { methods } = fake;
    const personId = await addPerson(fake, 'Jane Doe');
    const one = { personId, kind: 'firm' as const, text: 'x', due: null, evidence: null };
    const both = [one, { ...one, personId: 'gone' }];
    expect(await code(methods['promise/add']({ key: newId(), promises: both }))).toBe('not-found');
    expect((await value(methods['person/card']({ personId }))).iOwe).toEqual([]);
    const empty = [{ ...one, text: ' ' }];
    expect(await code(methods['promise/add']({ key: newId(), promises: empty }))).toBe(
      'bad-request',
    );
    const id = await promise(fake, personId, null);
    expect(await code(methods['promise/edit']({ key: newId(), id, text: '' }))).toBe('bad-request');
    await value(methods['promise/close']({ key: newId(), id, outcome: 'dropped' }));
    const due = '2026-03-09';
    expect(await code(methods['promise/renegotiate']({ key: newId(), id, due }))).toBe(
      'bad-request',
    );
    for (const ask of [
      methods['promise/edit']({ key: newId(), id: 'gone' }),
      methods['promise/close']({ key: newId(), id: 'gone', outcome: 'kept' }),
      methods['promise/renegotiate']({ key: newId(), id: 'gone', due }),
      methods['followup/edit']({ key: newId(), id: 'gone' }),
      methods['followup/close']({ key: newId(), id: 'gone', as: 'done' }),
      methods['followup/add']({ key: newId(), personId: 'gone', text: 'x', due }),
    ]) {
      expect(await code(ask)).toBe('not-found');
    }
  });
});

describe('today', () => {
  it('lists what is overdue before what is due today, and the badge is as long', async () => {
    const fake = fakeServices();
    const personId = await addPerson(fake, 'Jane Doe', JANE.email, 'Acme');
    await promise(fake, personId, '2026-03-03');
    await promise(fake, personId, '2026-03-04');
    await promise(fake, personId, '2026-03-05');
    await promise(fake, personId, '2026-03-01', { kind: 'theirs' });
    const followup = { personId, text: 'call', due: '2026-03-02' };
    await value(fake.methods['followup/add']({ key: newId(), ...followup }));
    const view = await today(fake);
    expect(view.today).toBe('2026-03-04');
    const { word, people } = view.groups;
    expect(word.map(({ kind, due }) => [kind, due])).toEqual([
      ['followup', '2026-03-02'],
      ['promise', '2026-03-03'],
      ['promise', '2026-03-04'],
    ]);
    expect(word[0]?.who).toMatchObject({ name: 'Jane Doe', company: 'Acme', stage: 'lead' });
    expect(people).toMatchObject([{ kind: 'promise', promise: { side: 'theirs' } }]);
    expect(view.overdueCount).toBe(2);
    expect(await value(fake.dueCounts())).toEqual({ overdue: 2, promises: 1, revisits: 0 });
    expect((await today(fake, 1)).groups.word).toHaveLength(1);
  });

  it('counts no day as overdue before it ended here, on any side of the world', async () => {
    const fake = fakeServices();
    const personId = await addPerson(fake, 'Jane Doe');
    await promise(fake, personId, '2026-03-04');
    fake.world.now = new Date('2026-03-05T09:30:00Z');
    fake.world.tz = 'Pacific/Honolulu';
    expect((await value(fake.dueCounts())).overdue).toBe(0);
    fake.world.tz = 'Asia/Shanghai';
    expect((await value(fake.dueCounts())).overdue).toBe(1);
  });

  it('snoozes a follow-up without losing its first date, and closes it', async () => {
    const fake = fakeServices();
    const personId = await addPerson(fake, 'Jane Doe');
    const add = { personId, text: 'call', due: '2026-03-02' };
    await value(fake.methods['followup/add']({ key: newId(), ...add }));
    const [one] = (await value(fake.methods['person/card']({ personId }))).followups;
    const id = one?.id ?? '';
    await value(
      fake.methods['followup/edit']({ key: newId(), id, due: '2026-03-09', text: 'ring' }),
    );
    const card = await value(fake.methods['person/card']({ personId }));
    expect(card.followups).toMatchObject([
      { due: '2026-03-09', firstDue: '2026-03-02', text: 'ring' },
    ]);
    expect(card.next).toMatchObject({ reason: { code: 'planned', days: 5 } });
    await value(fake.methods['followup/close']({ key: newId(), id, as: 'done' }));
    expect((await value(fake.methods['person/card']({ personId }))).followups).toEqual([]);
  });

  it('shows visits by own and default cadence, silenced by a plan', async () => {
    const fake = fakeServices();
    const visit = async (name: string, at: string) => {
      const personId = await addPerson(fake, name);
      const note = { channel: 'visit' as const, direction: null, text: '' };
      await value(fake.methods['log/manual']({ key: newId(), personId, at, ...note }));
      return personId;
    };
    const weekly = await visit('Weekly', '2026-02-20T10:00:00Z');
    const fields = { cadence: { ideal: 5, latest: 7 } };
    await value(fake.methods['person/edit']({ key: newId(), personId: weekly, fields }));
    const plain = await visit('Plain', '2026-01-03T10:00:00Z');
    await visit('Fresh', '2026-01-04T10:00:00Z');
    const names = async () =>
      (await today(fake)).groups.people.map(({ who, due }) => [who.name, due]);
    // 60 days after 3 January is 4 March: due today; 4 January is due tomorrow.
    expect(await names()).toEqual([
      ['Weekly', '2026-02-27'],
      ['Plain', '2026-03-04'],
    ]);
    const settings = { defaultCadence: { ideal: 30, latest: 59 } };
    await value(fake.methods['settings/set']({ key: newId(), patch: settings }));
    expect((await names()).map(([name]) => name)).toEqual(['Weekly', 'Plain', 'Fresh']);
    const plan = { personId: plain, text: 'fair', due: '2026-09-01' };
    await value(fake.methods['followup/add']({ key: newId(), ...plan }));
    expect((await names()).map(([name]) => name)).toEqual(['Weekly', 'Fresh']);
    await value(fake.methods['settings/set']({ key: newId(), patch: { defaultCadence: null } }));
    expect((await names()).map(([name]) => name)).toEqual(['Weekly']);
    expect((await value(fake.dueCounts())).revisits).toBe(1);
  });

  it('bounds the count', async () => {
    const fake = fakeServices();
    const personId = await addPerson(fake, 'Jane Doe');
    const one = { personId, kind: 'firm' as const, text: 'x', due: '2026-03-01', evidence: null };
    for (let batch = 0; batch < 3; batch += 1) {
      const promises = Array.from({ length: 400 }, () => one);
      await value(fake.methods['promise/add']({ key: newId(), promises }));
    }
    expect((await value(fake.dueCounts())).overdue).toBe(1000);
    expect((await today(fake, 20)).overdueCount).toBe(1000);
  });
});

describe('settings', () => {
  it('have defaults, keep what was chosen and refuse half an address', async () => {
    const { methods } = fakeServices();
    expect(await value(methods['settings/get']({}))).toMatchObject({
      softDays: 2,
      welcomed: false,
    });
    await value(methods['settings/set']({ key: newId(), patch: { welcomed: true } }));
    await value(methods['settings/set']({ key: newId(), patch: { softDays: 4 } }));
    expect(await value(methods['settings/get']({}))).toMatchObject({ softDays: 4, welcomed: true });
    const patch = { ownAddresses: ['me'] };
    expect(await code(methods['settings/set']({ key: newId(), patch }))).toBe('bad-request');
  });
});
