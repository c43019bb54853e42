import { getCompany } from '@/utils/db/repositories/companies';
import { identitiesOfPerson } from '@/utils/db/repositories/identities';
import type { ReadTx } from '@/utils/db/schema';
import type { Person } from '@/utils/domain/person';
import type { SearchHit } from '@/utils/messages/views';

/** A person as lists show them. */
export async function hitOf(tx: ReadTx, person: Person): Promise<SearchHit> {
  const [company, identities] = await Promise.all([
    getCompany(tx, person.companyId),
    identitiesOfPerson(tx, person.id),
  ]);
  return {
    personId: person.id,
    name: person.name,
    company: company?.name ?? null,
    title: person.title,
    email: identities.find(({ kind }) => kind === 'email')?.value ?? null,
  };
}
