import { companyByDomain, companyByName, getCompany } from '@/utils/db/repositories/companies';
import type { WriteUnit } from '@/utils/db/unit';
import { isFreeMail } from '@/utils/domain/free-mail';
import { domainOf } from '@/utils/domain/mail-domains';
import type { Company } from '@/utils/domain/person';
import { displayName } from '@/utils/lib/display-name';
import { nameKey } from '@/utils/lib/fold';
import { newId } from '@/utils/lib/ids';

/**
 * The company of that name, made when there is none; null for an empty name. It learns the
 * domains of `emails` that are no free mail and nobody else's.
 */
export async function companyNamed(
  unit: WriteUnit,
  rawName: string,
  emails: readonly string[],
): Promise<Company | null> {
  const name = displayName(rawName);
  const key = nameKey(name);
  if (key === '') return null;
  const known = await companyByName(unit.tx, key);
  const domains = new Set(known?.domains);
  for (const domain of companyDomains(emails)) {
    const owner = await companyByDomain(unit.tx, domain);
    if (!owner || owner.id === known?.id) domains.add(domain);
  }
  const base = known ?? { id: newId(), name, nameKey: key };
  return unit.put('companies', { ...base, domains: [...domains] });
}

/** The company whose mail domain one of the addresses has. */
export async function companyOfMail(
  unit: WriteUnit,
  emails: readonly string[],
): Promise<Company | null> {
  for (const domain of companyDomains(emails)) {
    const found = await companyByDomain(unit.tx, domain);
    if (found) return (await getCompany(unit.tx, found.id)) ?? null;
  }
  return null;
}

function companyDomains(emails: readonly string[]): string[] {
  return [...new Set(emails.map(domainOf))].filter(
    (domain) => domain !== '' && !isFreeMail(domain),
  );
}
