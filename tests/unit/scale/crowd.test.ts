import { expect, it } from 'vitest';
import { write } from '@/utils/db/write';
import type { Person } from '@/utils/domain/person';
import { newId } from '@/utils/lib/ids';
import { CROWD_NOW, CROWD_TZ, fillCrowd } from '../../support/crowd';
import { fakeServices } from '../../support/fakes/services';

const SIZE = { people: 160, interactions: 500, seed: 7 };

async function filled() {
  const fake = fakeServices();
  await fake.db.connection.run((db) => fillCrowd(db, SIZE));
  const people = () => fake.db.read(['people'], (tx) => tx.objectStore('people').getAll());
  return { ...fake, people };
}

/** Without the stamps that every write renews. */
const bare = ({ updatedAt: _at, device: _device, ...person }: Person) => person;

it('fills in what the one door would have written', async () => {
  const { db, people } = await filled();
  const before = await people();
  const request = { key: newId(), device: 'other', now: CROWD_NOW, tz: CROWD_TZ };
  await write(db, request, ['people'], async (unit) => {
    // A change of everybody makes the writer derive everybody anew.
    for (const person of before) await unit.put('people', { ...person, location: 'Here' });
    return null;
  });
  const after = await people();
  expect(after.map(bare)).toEqual(before.map((person) => ({ ...bare(person), location: 'Here' })));
  expect(before.filter(({ twinKey }) => twinKey !== undefined).length).toBeGreaterThan(0);
  expect(before.filter(({ waitingSince }) => waitingSince !== undefined).length).toBeGreaterThan(0);
});

it('is the same for the same seed', async () => {
  const [one, two] = [await filled(), await filled()];
  expect(await one.people()).toEqual(await two.people());
});
