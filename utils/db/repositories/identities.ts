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

/** Mail addresses at domains that print like this one. */
export function identitiesBySkeleton(tx: ReadTx, skeleton: string): Promise<Identity[]> {
  return tx.objectStore('identities').index('skeleton').getAll(skeleton, 20);
}
