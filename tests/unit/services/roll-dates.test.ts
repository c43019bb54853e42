import { expect, it } from 'vitest';
import { newId } from '@/utils/lib/ids';
import { addPerson, fakeServices, value } from '../../support/fakes/services';

it('brings a birthday that went by unmentioned round again, and leaves today’s alone', async () => {
  const fake = fakeServices();
  fake.world.now = new Date('2026-03-01T10:00:00Z');
  const personId = await addPerson(fake, 'Jane Doe');
  const add = (day: number, calendar: 'solar' | 'lunar' = 'solar') =>
    value(
      fake.methods['date/add']({
        ...{ key: newId(), personId, kind: 'birthday', text: `day ${day}`, calendar },
        ...{ month: 3, day, leap: false, year: null, leadDays: 2 },
      }),
    );
  await add(3);
  await add(5);
  const days = async () => {
    const { groups } = await value(fake.methods['today/view']({ limit: 50 }));
    return groups.dates.flatMap((item) => (item.kind === 'date' ? [item.date.text] : []));
  };
  fake.world.now = new Date('2026-03-03T10:00:00Z');
  expect(await value(fake.rollDates())).toBe(0);
  expect(await days()).toEqual(['day 3', 'day 5']);

  fake.world.now = new Date('2026-03-05T10:00:00Z');
  expect(await value(fake.rollDates())).toBe(1);
  expect(await value(fake.rollDates())).toBe(0);
  expect(await days()).toEqual(['day 5']);
  const dates = await fake.deps.db.read(['dates'], (tx) => tx.objectStore('dates').getAll());
  expect(dates.map(({ due }) => due).sort()).toEqual(['2026-03-03', '2027-03-01']);
});
