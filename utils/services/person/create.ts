import type { WriteUnit } from '@/utils/db/unit';
import type { IdentityKey } from '@/utils/domain/identity';
import { localPartOf } from '@/utils/domain/mail-domains';
import { BLANK_PERSON, type Person } from '@/utils/domain/person';
import { seenNow } from '@/utils/domain/seen-at';
import { normaliseWebsite } from '@/utils/domain/website';
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
  websites?: readonly string[] | undefined;
  /** When it was seen to be so. */
  now: Date;
};

/** Makes a person with identities and company; without a name the address stands in for it. */
export async function createPerson(unit: WriteUnit, from: NewPerson): Promise<Person> {
  const emails = from.identities.filter(({ kind }) => kind === 'email').map(({ value }) => value);
  const company = from.company
    ? await companyNamed(unit, from.company, emails)
    : await companyOfMail(unit, emails);
  const name = displayName(from.name);
  const title = displayLine(from.title, 200) || null;
  const location = displayLine(from.location, 200) || null;
  const told = { name: name !== '', title, company: from.company && company, location };
  const seen = (['name', 'title', 'company', 'location'] as const).filter((field) => told[field]);
  const person = await unit.put('people', {
    id: newId(),
    ...BLANK_PERSON,
    name: name || nameFrom(from.identities),
    title,
    companyId: company?.id ?? null,
    location,
    websites: websitesOf(from.websites),
    seenAt: seenNow({}, seen, from.now.toISOString()),
  });
  for (const key of from.identities) await giveIdentity(unit, person.id, key);
  return person;
}

function nameFrom(identities: IdentityKey[]): string {
  const [first] = identities;
  if (!first) return '';
  return first.kind === 'email' ? localPartOf(first.value) : first.value;
}

function websitesOf(shown: readonly string[] = []): string[] {
  const sites = shown.slice(0, 5).map(normaliseWebsite);
  return [...new Set(sites.filter((one) => one !== null))];
}
