import type { Company } from '@/utils/domain/person';
import { live } from '../records';
import type { ReadTx } from '../schema';

export async function getCompany(tx: ReadTx, id: string | null): Promise<Company | undefined> {
  return id === null ? undefined : live(await tx.objectStore('companies').get(id));
}

export function companyByDomain(tx: ReadTx, domain: string): Promise<Company | undefined> {
  return tx.objectStore('companies').index('domains').get(domain);
}

export function companyByName(tx: ReadTx, nameKey: string): Promise<Company | undefined> {
  return tx.objectStore('companies').index('nameKey').get(nameKey);
}
