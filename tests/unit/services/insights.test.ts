import { describe, expect, it } from 'vitest';
import { newId } from '@/utils/lib/ids';
import { changePerson } from '../../support/fakes/change';
import { addPerson, type FakeServices, fakeServices, value } from '../../support/fakes/services';

const view = ({ methods }: FakeServices, months = 6) => value(methods['insights/view']({ months }));
const names = (people: readonly { name: string }[]) => people.map(({ name }) => name);
const buy = ({ methods }: FakeServices, personId: string, orderedOn: string) =>
  value(
    methods['purchase/add']({
      ...{ key: newId(), personId, text: 'jackets', orderedOn, deliveredOn: null, money: null },
    }),
  );

describe('the figures of the last months', () => {
  it('are empty, not wrong, when nothing happened', async () => {
    const found = await view(fakeServices());
    expect(found.months.map(({ month }) => month)).toEqual([
      ...['2026-03', '2026-02', '2026-01', '2025-12', '2025-11', '2025-10'],
    ]);
    expect(found.word).toHaveLength(6);
    expect(found.map.map(({ standing, count }) => [standing, count])).toEqual([
      ...[
        ['partner', 0],
        ['friend', 0],
        ['supplier', 0],
        ['none', 0],
        ['unplaced', 0],
      ],
    ]);
    expect(found).toMatchObject({
      causes: [],
      slipping: [],
      concessions: { balance: [], made: 0, free: [] },
      visits: { rows: [], more: false },
      cut: false,
    });
  });

  it('put people on the map, and take them off it', async () => {
    const fake = fakeServices();
    const [anna, ben, carl] = [
      await addPerson(fake, 'Anna'),
      await addPerson(fake, 'Ben'),
      await addPerson(fake, 'Carl'),
    ];
    const placement = { theirs: true, ours: true, at: '2026-03-01' };
    await changePerson(fake, anna, { placement });
    await changePerson(fake, ben, { stage: 'customer' });
    const at = async () =>
      (await view(fake)).map
        .filter(({ count }) => count > 0)
        .map(({ standing, people }) => [standing, names(people)]);
    expect(await at()).toEqual([
      ['partner', ['Anna']],
      ['unplaced', ['Ben']],
    ]);
    await changePerson(fake, anna, { placement: null });
    await changePerson(fake, carl, { placement: { ...placement, theirs: false } });
    expect(await at()).toEqual([
      ['supplier', ['Carl']],
      ['unplaced', ['Ben']],
    ]);
  });

  it('tell old from new customers by month', async () => {
    const fake = fakeServices();
    const anna = await addPerson(fake, 'Anna');
    const ben = await addPerson(fake, 'Ben');
    for (const day of ['2024-05-01', '2026-02-03', '2026-02-20']) await buy(fake, anna, day);
    await buy(fake, ben, '2026-02-28');
    const { months, buyers } = await view(fake);
    expect(buyers).toEqual({ old: 1, fresh: 1 });
    expect(months.slice(0, 2)).toMatchObject([
      { old: { count: 0 }, fresh: { count: 0 } },
      { old: { count: 1, people: [{ name: 'Anna' }] }, fresh: { people: [{ name: 'Ben' }] } },
    ]);
  });

  it('count contacts and answers in the local month', async () => {
    const fake = fakeServices();
    fake.world.tz = 'Asia/Shanghai';
    const anna = await addPerson(fake, 'Anna');
    const log = (direction: 'in' | 'out', at: string, text: string) =>
      value(
        fake.methods['log/manual']({
          ...{ key: newId(), personId: anna, channel: 'mail', direction, text, at },
        }),
      );
    await log('in', '2026-02-28T12:00:00.000Z', 'Could you send it?');
    // The first of March in Shanghai.
    await log('out', '2026-02-28T18:00:00.000Z', 'Here it is');
    const { months } = await view(fake);
    expect(months[0]).toMatchObject({
      month: '2026-03',
      answers: { count: 1, median: 6, inDay: 1, slowest: [{ who: { name: 'Anna' }, hours: 6 }] },
      contacted: { count: 1, people: [{ name: 'Anna' }] },
    });
    expect(months[1]).toMatchObject({ answers: { count: 0 }, contacted: { count: 0 } });
  });

  it('find who is slipping, key customers by more, but not while “not now” holds', async () => {
    const fake = fakeServices();
    const anna = await addPerson(fake, 'Anna');
    const ben = await addPerson(fake, 'Ben');
    const carl = await addPerson(fake, 'Carl');
    for (const day of ['2025-11-01', '2025-11-11', '2025-11-21']) {
      await buy(fake, anna, day);
      await buy(fake, carl, day);
    }
    await changePerson(fake, ben, { star: true });
    await value(
      fake.methods['complaint/add']({
        ...{ key: newId(), personId: ben, text: 'Boxes missing', due: null, interactionId: null },
      }),
    );
    await changePerson(fake, carl, {
      notNow: { until: '2026-04-01', because: 'moving', at: '2026-03-01T10:00:00.000Z' },
    });
    const { slipping, causes } = await view(fake);
    expect(slipping).toMatchObject([
      { who: { name: 'Anna' }, orders: { days: 103, usual: 10 }, complaint: false },
      { who: { name: 'Ben' }, orders: null, complaint: true },
    ]);
    expect(causes).toMatchObject([
      { category: null, count: 1, open: 1, people: [{ name: 'Ben' }] },
    ]);
  });

  it('leave out what was removed', async () => {
    const fake = fakeServices();
    const anna = await addPerson(fake, 'Anna');
    await changePerson(fake, anna, { stage: 'customer', star: true });
    await buy(fake, anna, '2026-03-01');
    await value(fake.methods['person/remove']({ key: newId(), personId: anna }));
    const { map, months } = await view(fake);
    expect(map.every(({ count }) => count === 0)).toBe(true);
    expect(months[0]).toMatchObject({ fresh: { count: 0, people: [] } });
  });
});

describe('satisfaction', () => {
  it('is by the month of the answer, with the least satisfied by name', async () => {
    const fake = fakeServices();
    const [anna, ben] = [await addPerson(fake, 'Anna'), await addPerson(fake, 'Ben')];
    const answer = (personId: string, score: number, date: string) =>
      value(fake.methods['survey/add']({ key: newId(), personId, score, quote: null, date }));
    await answer(anna, 5, '2026-03-01');
    await answer(ben, 2, '2026-03-04');
    await answer(anna, 3, '2026-02-28');
    await answer(ben, 1, '2025-01-01');
    const { satisfaction } = await view(fake);
    expect(satisfaction).toMatchObject({ count: 3, high: 1, middle: 1, low: 1 });
    expect(satisfaction.mean).toBeCloseTo(10 / 3);
    expect(satisfaction.months[0]).toMatchObject({
      ...{ month: '2026-03', count: 2, mean: 3.5, high: 1, middle: 0, low: 1 },
      lowest: [
        { who: { name: 'Ben' }, score: 2 },
        { who: { name: 'Anna' }, score: 5 },
      ],
    });
    expect(satisfaction.months[1]).toMatchObject({ month: '2026-02', count: 1, mean: 3 });
    expect(satisfaction.months.slice(2).every(({ mean }) => mean === null)).toBe(true);
  });
});

describe('a report', () => {
  it('counts an answer of this week to a question of last week, and names what is open', async () => {
    const fake = fakeServices();
    const anna = await addPerson(fake, 'Anna');
    const log = (direction: 'in' | 'out', at: string, text: string) =>
      value(
        fake.methods['log/manual']({
          ...{ key: newId(), personId: anna, channel: 'mail', direction, text, at },
        }),
      );
    await log('in', '2026-02-27T10:00:00.000Z', 'Could you send it?');
    await log('out', '2026-03-02T10:00:00.000Z', 'Here it is');
    await value(
      fake.methods['give/add']({
        ...{ key: newId(), personId: anna, side: 'given', kind: 'concession', text: '3 % off' },
        ...{ date: '2026-03-03', money: null, inExchange: null, answers: null },
      }),
    );
    const report = (back: number) => value(fake.methods['insights/report']({ span: 'week', back }));
    expect(await report(0)).toMatchObject({
      ...{ from: '2026-03-02', until: '2026-03-04', overdue: 0 },
      answers: { count: 1, median: 72, inDay: 0 },
      contacted: { count: 1 },
      concessions: { made: 1, exchanged: 0, free: [{ text: '3 % off', who: { name: 'Anna' } }] },
    });
    expect(await report(1)).toMatchObject({
      ...{ from: '2026-02-23', until: '2026-03-01' },
      answers: { count: 0 },
      contacted: { count: 0 },
      concessions: { made: 0 },
    });
  });
});
