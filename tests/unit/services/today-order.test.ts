import { expect, it } from 'vitest';
import type { Person } from '@/utils/domain/person';
import { newId } from '@/utils/lib/ids';
import { changePerson } from '../../support/fakes/change';
import { addPerson, fakeServices, value } from '../../support/fakes/services';

it('puts what is late first, then key customers, customers and leads', async () => {
  const fake = fakeServices();
  const add = async (name: string, due: string, patch: Partial<Person>) => {
    const personId = await addPerson(fake, name);
    await changePerson(fake, personId, patch);
    const one = { personId, kind: 'firm' as const, text: name, due, evidence: null };
    await value(fake.methods['promise/add']({ key: newId(), promises: [one] }));
  };
  await add('lead, oldest', '2026-01-01', {});
  await add('customer', '2026-02-01', { stage: 'customer' });
  await add('star', '2026-03-01', { stage: 'customer', star: true });
  await add('star, today', '2026-03-04', { stage: 'customer', star: true });
  await add('former', '2026-03-03', { stage: 'former' });
  const { groups } = await value(fake.methods['today/view']({ limit: 50 }));
  expect(groups.word.map(({ who }) => who.name)).toEqual([
    ...['star', 'customer', 'former', 'lead, oldest', 'star, today'],
  ]);
});

it('says nothing but my word of somebody under “not now”', async () => {
  const fake = fakeServices();
  const personId = await addPerson(fake, 'Jane');
  const word = { personId, text: 'x', due: '2026-03-01', evidence: null };
  const promises = [
    { ...word, kind: 'firm' as const },
    { ...word, kind: 'theirs' as const, text: 'y' },
  ];
  await value(fake.methods['promise/add']({ key: newId(), promises }));
  const kinds = async () => {
    const { groups } = await value(fake.methods['today/view']({ limit: 50 }));
    return [groups.word.length, groups.people.length];
  };
  expect(await kinds()).toEqual([1, 1]);
  const notNow = { until: '2026-03-04', because: 'budget', at: '2026-03-01T00:00:00.000Z' };
  await changePerson(fake, personId, { notNow });
  expect(await kinds()).toEqual([1, 0]);
  fake.world.now = new Date('2026-03-05T10:00:00Z');
  expect(await kinds()).toEqual([1, 1]);
});

it('lists who waits after a working day, not after a weekend, and not for ever', async () => {
  const fake = fakeServices();
  fake.world.now = new Date('2026-03-06T17:00:00Z');
  const personId = await addPerson(fake, 'Jane');
  await value(
    fake.methods['log/manual']({
      ...{ key: newId(), personId, channel: 'mail', direction: 'in' },
      ...{ at: '2026-03-06T17:00:00.000Z', text: 'Can you send the price list?' },
    }),
  );
  const waiting = async (now: string) => {
    fake.world.now = new Date(now);
    const { groups } = await value(fake.methods['today/view']({ limit: 50 }));
    return groups.waiting.map(({ kind }) => kind);
  };
  // Friday at five: Sunday is no working time, Monday at five it is a working day.
  expect(await waiting('2026-03-08T20:00:00Z')).toEqual([]);
  expect(await waiting('2026-03-09T17:30:00Z')).toEqual(['waiting']);
  expect(await waiting('2026-06-20T12:00:00Z')).toEqual([]);
});
