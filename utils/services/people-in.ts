import { getCompany } from '@/utils/db/repositories/companies';
import { getPerson } from '@/utils/db/repositories/people';
import type { ReadTx } from '@/utils/db/schema';
import type { Person } from '@/utils/domain/person';
import type { CalendarDate } from '@/utils/domain/record';
import type { TodayPerson } from '@/utils/messages/views';

/**
 * A person as a row shows them; `muted`: "not now" holds, so nothing but my word is said;
 * `judged`: something about them was put off or called wrong, so their verdicts need a look.
 */
export type Known = { who: TodayPerson; muted: boolean; judged: boolean };
/** `read`: the person, where they were read already. */
export type People = (personId: string, read?: Person) => Promise<Known>;

/** People of the rows and their companies, each read once. Somebody removed has no name. */
export function peopleIn(tx: ReadTx, today: CalendarDate): People {
  const known = new Map<string, Promise<Known>>();
  const companies = new Map<string, Promise<string | null>>();
  const once = <T>(cache: Map<string, Promise<T>>, id: string, load: () => Promise<T>) => {
    const loading = cache.get(id) ?? load();
    cache.set(id, loading);
    return loading;
  };
  const companyOf = async (id: string | null) =>
    id === null ? null : once(companies, id, async () => (await getCompany(tx, id))?.name ?? null);
  return (personId, read) =>
    once(known, personId, async () => {
      const person = read ?? (await getPerson(tx, personId));
      if (!person) return { who: { ...NOBODY, personId }, muted: false, judged: false };
      const { name, stage, star, notNow } = person;
      return {
        who: { personId, name, company: await companyOf(person.companyId), stage, star },
        muted: notNow !== null && notNow.until >= today,
        judged: person.judged === true,
      };
    });
}

const NOBODY = { name: '', company: null, stage: 'other', star: false } as const;
