import type { Followup } from '@/utils/domain/followup';
import { newest } from '../newest';
import { live } from '../records';
import type { ReadTx } from '../schema';

const MOST = 1000;
const END: string[] = [];

export async function getFollowup(tx: ReadTx, id: string): Promise<Followup | undefined> {
  return live(await tx.objectStore('followups').get(id));
}

/** Open follow-ups of a person, earliest first. */
export function openFollowupsOf(tx: ReadTx, personId: string): Promise<Followup[]> {
  const range = IDBKeyRange.bound([personId, 'open'], [personId, 'open', END]);
  return tx.objectStore('followups').index('personId,state,due').getAll(range, MOST);
}

/** The last follow-ups of a person that were done, the latest day first. */
export function doneFollowupsOf(tx: ReadTx, personId: string, limit: number): Promise<Followup[]> {
  const range = IDBKeyRange.bound([personId, 'done'], [personId, 'done', END]);
  return newest(tx.objectStore('followups').index('personId,state,due'), range, limit);
}

/** Open ones due from `from` to `until`, both included. */
export function followupRange(until: string, from = ''): IDBKeyRange {
  return IDBKeyRange.bound(['open', from], ['open', until]);
}

export function followupsDue(tx: ReadTx, range: IDBKeyRange, limit: number): Promise<Followup[]> {
  return tx.objectStore('followups').index('state,due').getAll(range, limit);
}

/** How many, up to `most`. */
export async function countFollowups(tx: ReadTx, range: IDBKeyRange, most: number) {
  const keys = await tx.objectStore('followups').index('state,due').getAllKeys(range, most);
  return keys.length;
}
