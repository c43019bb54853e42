import { Refusal } from '@/utils/db/errors';
import { getPerson } from '@/utils/db/repositories/people';
import type { WriteUnit } from '@/utils/db/unit';
import type { Person } from '@/utils/domain/person';
import type { Change } from '@/utils/messages/views';
import { change, type ServiceDeps } from '../context';

/** Changes fields of a person. @throws Refusal `not-found`. */
export function updatePerson(
  deps: ServiceDeps,
  { key, personId }: { key: string; personId: string },
  patch: (person: Person, unit: WriteUnit) => Promise<Partial<Person>> | Partial<Person>,
): Promise<Change> {
  return change(deps, key, ['people', 'followups', 'gives'], async (unit) => {
    const person = await getPerson(unit.tx, personId);
    if (!person) throw new Refusal('not-found');
    await unit.put('people', { ...person, ...(await patch(person, unit)) });
    return { changeId: key, personId };
  });
}
