import type { WriteUnit } from '@/utils/db/unit';
import type { IdentityKey } from '@/utils/domain/identity';
import { localPartOf } from '@/utils/domain/mail-domains';
import { BLANK_PERSON, type Person } from '@/utils/domain/person';
import { displayLine, displayName } from '@/utils/lib/display-name';
import { newId } from '@/utils/lib/ids';
import { companyNamed, companyOfMail } from './company';
import { giveIdentity } from './own-identity';

export type NewPerson = {
  name: string | null;
  identities: IdentityKey[];
  company?: string | null | undefined;
  title?: string | null | undefined;
  location?: string | null | undefined;
};

/** Makes a person with identities and company; without a name the address stands in for it. */
export async function createPerson(unit: WriteUnit, from: NewPerson): Promise<Person> {
  const emails = from.identities.filter(({ kind }) => kind === 'email').map(({ value }) => value);
  const company = from.company
    ? await companyNamed(unit, from.company, emails)
    : await companyOfMail(unit, emails);
  const person = await unit.put('people', {
    id: newId(),
    ...BLANK_PERSON,
    name: displayName(from.name) || nameFrom(from.identities),
    title: displayLine(from.title, 200) || null,
    companyId: company?.id ?? null,
    location: displayLine(from.location, 200) || null,
  });
  for (const key of from.identities) await giveIdentity(unit, person.id, key);
  return person;
}

function nameFrom(identities: IdentityKey[]): string {
  const [first] = identities;
  if (!first) return '';
  return first.kind === 'email' ? localPartOf(first.value) : first.value;
}
