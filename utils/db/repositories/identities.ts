import type { IdentityKey } from '@/utils/domain/identity';
import type { Identity } from '@/utils/domain/person';
import { live } from '../records';
import type { ReadTx } from '../schema';

/** More addresses of one person than this are not read. */
const MOST = 100;

export async function getIdentity(tx: ReadTx, key: IdentityKey): Promise<Identity | undefined> {
  return live(await tx.objectStore('identities').get([key.kind, key.value]));
}

export function identitiesOfPerson(tx: ReadTx, personId: string): Promise<Identity[]> {
  return tx.objectStore('identities').index('personIds').getAll(personId, MOST);
}

/** Mail addresses of the same mailbox, written differently. */
export function identitiesByAlias(tx: ReadTx, alias: string): Promise<Identity[]> {
  return tx.objectStore('identities').index('alias').getAll(alias, 10);
}

/** Mail addresses at domains that print like this one: keys alone, for most are at the domain itself. */
export async function addressesBySkeleton(tx: ReadTx, skeleton: string): Promise<string[]> {
  const keys = await tx.objectStore('identities').index('skeleton').getAllKeys(skeleton, 20);
  return keys.map(([, value]) => value);
}
