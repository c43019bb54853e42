import type { PromiseRecord } from '@/utils/domain/promise';
import { live } from '../records';
import type { ReadTx } from '../schema';

/** Open promises of one person beyond this are not read. */
const MOST = 1000;
/** More endings than this in one view are not read. */
const MOST_CLOSED = 20_000;
export const END: string[] = [];

export async function getPromise(tx: ReadTx, id: string): Promise<PromiseRecord | undefined> {
  return live(await tx.objectStore('promises').get(id));
}

/** Open promises of a person, earliest due first, undated ones last. */
export function openPromisesOf(tx: ReadTx, personId: string): Promise<PromiseRecord[]> {
  const range = IDBKeyRange.bound([personId, 'open'], [personId, 'open', END]);
  return tx.objectStore('promises').index('personId,state,sortDue').getAll(range, MOST);
}

/** Everything promised with a person, open or closed. */
export async function promisesOf(tx: ReadTx, personId: string): Promise<PromiseRecord[]> {
  const range = IDBKeyRange.bound([personId], [personId, END]);
  const index = tx.objectStore('promises').index('personId,state,sortDue');
  return (await index.getAll(range, MOST)).filter((one) => live(one) !== undefined);
}

/** Promises read from one message. */
export function promisesFrom(tx: ReadTx, interactionId: string): Promise<PromiseRecord[]> {
  return tx.objectStore('promises').index('interactionId').getAll(interactionId);
}

/** Open promises of a side due on or before `until`, from `from` on; for lists and counts. */
export function dueRange(side: 'mine' | 'theirs', until: string, from = ''): IDBKeyRange {
  return IDBKeyRange.bound([side, 'open', from], [side, 'open', until]);
}

export function promisesDue(tx: ReadTx, range: IDBKeyRange, limit: number) {
  return tx.objectStore('promises').index('side,state,sortDue').getAll(range, limit);
}

/** How many, up to `most`: keys of a range are read, because counting an index is slow in Chromium. */
export async function countPromises(tx: ReadTx, range: IDBKeyRange, most: number) {
  const keys = await tx.objectStore('promises').index('side,state,sortDue').getAllKeys(range, most);
  return keys.length;
}

/** Closed promises of a person, oldest first. */
export function closedPromisesOf(tx: ReadTx, personId: string): Promise<PromiseRecord[]> {
  return tx
    .objectStore('promises')
    .index('personId,closedAt')
    .getAll(IDBKeyRange.bound([personId], [personId, END]), MOST_CLOSED);
}

/** Promises of a side closed from `from` to before `until`, instants; oldest first. */
export function promisesClosed(
  tx: ReadTx,
  side: 'mine' | 'theirs',
  from: string,
  until: string,
): Promise<PromiseRecord[]> {
  const range = IDBKeyRange.bound([side, from], [side, until], false, true);
  return tx.objectStore('promises').index('side,closedAt').getAll(range, MOST_CLOSED);
}
