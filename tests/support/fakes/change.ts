import { write } from '@/utils/db/write';
import type { Person } from '@/utils/domain/person';
import { newId } from '@/utils/lib/ids';
import type { FakeServices } from './services';

/** Changes fields of a person through the one door, without the use case that would. */
export async function changePerson(
  { db, world }: FakeServices,
  id: string,
  patch: Partial<Person>,
): Promise<void> {
  const request = { key: newId(), device: 'testtest', now: world.now, tz: world.tz };
  await write(db, request, ['people'], async (unit) => {
    const person = await unit.tx.objectStore('people').get(id);
    if (person) await unit.put('people', { ...person, ...patch });
    return null;
  });
}
