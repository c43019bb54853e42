import type { Complaint } from '@/utils/domain/complaint';
import type { Give } from '@/utils/domain/give';
import type { Touch } from '@/utils/domain/interaction';
import type { Purchase } from '@/utils/domain/purchase';
import type { CalendarDate, Instant } from '@/utils/domain/record';
import type { Standing } from '@/utils/domain/relationship';
import type { Survey } from '@/utils/domain/survey';
import { newest } from '../newest';
import { live } from '../records';
import type { ReadTx } from '../schema';

/** What happened with everybody in a span of time: one range of an index each. */

const END: string[] = [];

/** Touches from `from` to before `until`, at most the newest `limit`, newest first. */
export function touchesIn(tx: ReadTx, from: Instant, until: Instant, limit: number) {
  const range = IDBKeyRange.bound(from, until, false, true);
  return newest<Touch>(tx.objectStore('touches').index('at'), range, limit);
}

/** Complaints opened from `from` to before `until`, newest first. */
export async function complaintsIn(tx: ReadTx, from: Instant, until: Instant, limit: number) {
  const range = IDBKeyRange.bound(from, until, false, true);
  const index = tx.objectStore('complaints').index('openedAt');
  return (await newest<Complaint>(index, range, limit)).filter((one) => live(one) !== undefined);
}

/** Purchases of these days, both included, newest first. */
export function purchasesIn(tx: ReadTx, from: CalendarDate, until: CalendarDate, limit: number) {
  const range = IDBKeyRange.bound(from, until);
  return newest<Purchase>(tx.objectStore('purchases').index('orderedOn'), range, limit);
}

/** Answers of these days, both included, newest first. */
export async function surveysIn(
  tx: ReadTx,
  from: CalendarDate,
  until: CalendarDate,
  limit: number,
): Promise<Survey[]> {
  const index = tx.objectStore('surveys').index('date');
  const found = await newest<Survey>(index, IDBKeyRange.bound(from, until), limit);
  return found.filter((one) => live(one) !== undefined);
}

/** The day of somebody's very first purchase. */
export async function firstPurchaseDay(tx: ReadTx, personId: string) {
  const range = IDBKeyRange.bound([personId], [personId, END]);
  const first = await tx.objectStore('purchases').index('personId,orderedOn').get(range);
  return first?.orderedOn;
}

/** Gives of both sides of these days, both included, newest first. */
export async function givesIn(
  tx: ReadTx,
  from: CalendarDate,
  until: CalendarDate,
  limit: number,
): Promise<Give[]> {
  const index = tx.objectStore('gives').index('side,date');
  const sides = await Promise.all(
    ['given', 'received'].map((side) =>
      newest<Give>(index, IDBKeyRange.bound([side, from], [side, until]), limit),
    ),
  );
  return sides.flat();
}

/** Ids of people who stand there, in the order of their names, at most `limit`. */
export function idsStanding(tx: ReadTx, standing: Standing, limit: number): Promise<string[]> {
  const range = IDBKeyRange.bound([standing], [standing, END]);
  return tx.objectStore('people').index('standing,nameKey').getAllKeys(range, limit);
}

/** Key customers by name, at most `limit`. */
export function idsStarred(tx: ReadTx, limit: number): Promise<string[]> {
  return tx.objectStore('people').index('starKey').getAllKeys(null, limit);
}
