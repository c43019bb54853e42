import { describe, expect, it } from 'vitest';
import type { Person } from '@/utils/domain/person';
import { newId } from '@/utils/lib/ids';
import { changePerson } from '../../support/fakes/change';
import { addPerson, type FakeServices, fakeServices, value } from '../../support/fakes/services';

/** Nine days before the Spring Festival of 2026 (17 February). */
async function beforeSpring(people: Record<string, Partial<Person>>) {
  const fake = fakeServices();
  fake.world.now = new Date('2026-02-08T10:00:00Z');
  const ids: Record<string, string> = {};
  for (const [name, fields] of Object.entries(people)) {
    const id = await addPerson(fake, name);
    await changePerson(fake, id, fields);
    ids[name] = id;
  }
  return { fake, ids };
}

const view = ({ methods }: FakeServices) => value(methods['today/view']({ limit: 20 }));
const FACT = 'spring-festival 2026-02-17';
const toGreet = async ({ methods }: FakeServices, limit = 20) => {
  const { people, more } = await value(methods['today/greet']({ fact: FACT, limit }));
  return [people.map(({ name }) => name), more] as const;
};

const customer = { stage: 'customer', culture: 'chinese' } as const;

describe('a festival in Today', () => {
  it('is one line that counts key customers and customers, and opens them in that order', async () => {
    const { fake } = await beforeSpring({
      Cai: customer,
      Bo: customer,
      Star: { stage: 'lead', culture: 'chinese', star: true },
      Lead: { stage: 'lead', culture: 'chinese' },
      West: { stage: 'customer', culture: 'western' },
      None: { stage: 'customer' },
    });
    const { festivals, groups } = await view(fake);
    expect(festivals).toEqual([
      {
        ...{ festival: 'spring-festival', on: '2026-02-17', days: 9, fact: FACT },
        ...{ stars: 1, customers: 2, greeted: 0 },
      },
    ]);
    expect(groups.dates).toEqual([]);
    expect(await toGreet(fake)).toEqual([['Star', 'Bo', 'Cai'], false]);
    expect(await toGreet(fake, 2)).toEqual([['Star', 'Bo'], true]);
  });

  it('forgets who was greeted, whom “not now” protects, and comes and goes with its days', async () => {
    const { fake, ids } = await beforeSpring({
      Ann: customer,
      Bo: customer,
      Cai: { ...customer, notNow: { until: '2026-03-01', because: 'x', at: '2026-02-01' } },
    });
    const greet = {
      ...{ key: newId(), personId: ids.Ann ?? '', rule: 'festival-near', fact: FACT },
      ...{ said: 'Greeted', until: '2026-02-18' },
    };
    await value(fake.methods['suggestion/not-now'](greet));
    expect(await toGreet(fake)).toEqual([['Bo'], false]);
    expect((await view(fake)).festivals).toMatchObject([{ customers: 3, greeted: 1 }]);
    const { next } = await value(fake.methods['person/card']({ personId: ids.Ann ?? '' }));
    expect(next.rule).not.toBe('festival-near');
    const on = async (day: string) => {
      fake.world.now = new Date(`${day}T10:00:00Z`);
      return (await view(fake)).festivals.map(({ festival }) => festival);
    };
    expect(await on('2026-02-02')).toEqual([]);
    expect(await on('2026-02-03')).toEqual(['spring-festival']);
    expect(await on('2026-02-17')).toEqual(['spring-festival']);
    expect(await on('2026-02-18')).toEqual([]);
  });

  it('is silent for this time when the user says so', async () => {
    const { fake } = await beforeSpring({ Ann: customer });
    const patch = { quietFestivals: [FACT] };
    await value(fake.methods['settings/set']({ key: newId(), patch }));
    expect((await view(fake)).festivals).toEqual([]);
  });

  it('is one line for all cultures that keep it', async () => {
    const { fake } = await beforeSpring({
      Kenji: { stage: 'customer', culture: 'japanese' },
      Anna: { stage: 'customer', culture: 'western' },
    });
    fake.world.now = new Date('2025-12-29T10:00:00Z');
    expect((await view(fake)).festivals).toMatchObject([{ festival: 'new-year', customers: 2 }]);
  });
});
