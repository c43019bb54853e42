import { getCompany } from '@/utils/db/repositories/companies';
import { getPerson } from '@/utils/db/repositories/people';
import type { ReadTx } from '@/utils/db/schema';
import type { Person } from '@/utils/domain/person';
import type { CalendarDate } from '@/utils/domain/record';
import type { TodayPerson } from '@/utils/messages/views';

/** A person as a row shows them; `muted`: "not now" holds, so nothing but my word is said. */
export type Known = { who: TodayPerson; muted: boolean };
export type People = (personId: string) => Promise<Known>;

/** People of the rows, each read once. Somebody removed has no name. */
export function peopleIn(tx: ReadTx, today: CalendarDate): People {
  const cache = new Map<string, Promise<Known>>();
  const load = async (personId: string): Promise<Known> => {
    const person = await getPerson(tx, personId);
    if (!person) return { who: { ...NOBODY, personId }, muted: false };
    return {
      who: await whoIs(tx, person),
      muted: person.notNow !== null && person.notNow.until >= today,
    };
  };
  return (personId) => {
    const loading = cache.get(personId) ?? load(personId);
    cache.set(personId, loading);
    return loading;
  };
}

const NOBODY = { name: '', company: null, stage: 'other', star: false } as const;

async function whoIs(tx: ReadTx, person: Person): Promise<TodayPerson> {
  const company = await getCompany(tx, person.companyId);
  const { id: personId, name, stage, star } = person;
  return { personId, name, company: company?.name ?? null, stage, star };
}
