import { describe, expect, it } from 'vitest';
import { newId } from '@/utils/lib/ids';
import type { TodayItem } from '@/utils/messages/views';
import { changePerson } from '../../support/fakes/change';
import { addPerson, type FakeServices, fakeServices, value } from '../../support/fakes/services';

const today = async ({ methods }: FakeServices) =>
  (await value(methods['today/view']({ limit: 50 }))).groups;

/** Jane waits for an answer, complained, has a birthday, bought, was met and owes a word. */
async function everyKind() {
  const fake = fakeServices();
  const { methods } = fake;
  const at = async (day: string, work: () => Promise<unknown>) => {
    fake.world.now = new Date(`${day}T10:00:00Z`);
    await work();
  };
  const jane = await addPerson(fake, 'Jane Doe');
  const bob = await addPerson(fake, 'Bob Low');
  const idle = await addPerson(fake, 'Ida Long');
  const note = (personId: string, direction: 'in' | null, day: string) => {
    const said = { personId, channel: 'mail' as const, direction, text: 'Price list?' };
    return value(methods['log/manual']({ key: newId(), ...said, at: `${day}T09:00:00.000Z` }));
  };
  await at('2026-03-01', async () => {
    const complaint = { personId: jane, text: 'Late', due: '2026-03-02', interactionId: null };
    await value(methods['complaint/add']({ key: newId(), ...complaint }));
    const need = { personId: jane, text: 'Smaller box', due: '2026-03-03', interactionId: null };
    await value(methods['need/add']({ key: newId(), ...need }));
    const bought = { personId: jane, text: 'PO 7', orderedOn: '2026-02-27', deliveredOn: null };
    await value(methods['purchase/add']({ key: newId(), ...bought, money: null }));
    const birthday = { kind: 'birthday', text: 'Birthday', calendar: 'solar' } as const;
    const day = { month: 3, day: 9, leap: false, year: null, leadDays: 7 };
    await value(methods['date/add']({ key: newId(), personId: jane, ...birthday, ...day }));
    const theirs = { personId: jane, kind: 'theirs' as const, text: 'Send plan', evidence: null };
    const promises = [{ ...theirs, due: '2026-03-02' }];
    await value(methods['promise/add']({ key: newId(), promises }));
  });
  await at('2026-03-04', async () => {
    await note(bob, 'in', '2026-03-02');
    await note(idle, null, '2025-12-01');
    await changePerson(fake, jane, { met: { where: 'K fair', on: '2026-03-03' } });
  });
  return { fake, jane };
}

const kindsOf = (groups: Record<string, TodayItem[]>) =>
  Object.values(groups)
    .flat()
    .map(({ kind }) => kind)
    .sort();

const ALL = ['complaint', 'date', 'met', 'need', 'promise', 'purchase', 'visit', 'waiting'];

describe('what is not my own word, put off from Today', () => {
  it('is gone until its day, on the card, too, and comes back by undo', async () => {
    const { fake, jane } = await everyKind();
    const before = await today(fake);
    expect(kindsOf(before)).toEqual(ALL);
    const rows = Object.values(before).flat();
    expect(rows.every(({ matter }) => matter !== null)).toBe(true);

    const suggested = async () =>
      (await value(fake.methods['person/card']({ personId: jane }))).next.rule;
    expect(await suggested()).toBe('complaint-open');
    const matters = rows.flatMap(({ who, matter }) =>
      matter ? [{ personId: who.personId, ...matter, said: 'x' }] : [],
    );
    const nothing = { promises: [], followups: [] };
    const key = newId();
    const ask = { key, ...nothing, matters, until: '2026-03-06' };
    await value(fake.methods['today/snooze'](ask));
    expect(kindsOf(await today(fake))).toEqual([]);
    expect(await suggested()).toBe('nothing-planned');

    fake.world.now = new Date('2026-03-06T10:00:00Z');
    expect(kindsOf(await today(fake))).toEqual(ALL);
    fake.world.now = new Date('2026-03-04T10:00:00Z');
    await value(fake.methods.undo({ key: newId(), changeId: key }));
    expect(kindsOf(await today(fake))).toEqual(ALL);
  });

  it('says the rule and the fact that the card goes by', async () => {
    const { fake, jane } = await everyKind();
    const seen = new Map<string, string>();
    // Each time the first of the card is called wrong, the next one shows.
    for (let turn = 0; turn < 12; turn += 1) {
      const { next } = await value(fake.methods['person/card']({ personId: jane }));
      seen.set(next.rule, next.fact);
      const { rule, fact } = next;
      const wrong = { key: newId(), personId: jane, rule, fact, said: 'x' };
      await value(fake.methods['suggestion/wrong'](wrong));
      const rows = Object.values(await today(fake)).flat();
      expect(rows.some(({ matter }) => matter?.rule === rule && matter.fact === fact)).toBe(false);
    }
    for (const rule of ['complaint-open', 'date-near', 'met-follow-up', 'need-unanswered'])
      expect([...seen.keys()]).toContain(rule);
    for (const rule of ['purchase-look', 'their-promise-overdue'])
      expect([...seen.keys()]).toContain(rule);
  });
});

describe('whom I met at an occasion', () => {
  it('is listed until something went out to them, and for a month at most', async () => {
    const fake = fakeServices();
    const personId = await addPerson(fake, 'Jane Doe');
    const met = { where: 'K fair', on: '2026-03-03' };
    await value(fake.methods['relationship/edit']({ key: newId(), personId, fields: { met } }));
    const listed = async (day: string) => {
      fake.world.now = new Date(`${day}T10:00:00Z`);
      return (await today(fake)).people.map(({ kind, due }) => [kind, due]);
    };
    expect(await listed('2026-03-02')).toEqual([]);
    expect(await listed('2026-03-03')).toEqual([['met', '2026-03-06']]);
    expect(await listed('2026-04-02')).toEqual([['met', '2026-03-06']]);
    expect(await listed('2026-04-03')).toEqual([]);
    await listed('2026-03-05');
    const out = { channel: 'mail', direction: 'out', text: 'Good to meet you' } as const;
    const at = '2026-03-05T09:00:00.000Z';
    await value(fake.methods['log/manual']({ key: newId(), personId, ...out, at }));
    expect(await listed('2026-03-05')).toEqual([]);
  });
});
