import { getCompany } from '@/utils/db/repositories/companies';
import { getPerson } from '@/utils/db/repositories/people';
import type { ReadTx } from '@/utils/db/schema';

/** What a person is called in a list. */
export type Names = (personId: string) => Promise<{ personName: string; company: string | null }>;

/** Names of people, each read once. */
export function namesIn(tx: ReadTx): Names {
  const cache = new Map<string, ReturnType<Names>>();
  const load: Names = async (personId) => {
    const person = await getPerson(tx, personId);
    const company = person ? await getCompany(tx, person.companyId) : undefined;
    return { personName: person?.name ?? '', company: company?.name ?? null };
  };
  return (personId) => {
    const loading = cache.get(personId) ?? load(personId);
    cache.set(personId, loading);
    return loading;
  };
}
