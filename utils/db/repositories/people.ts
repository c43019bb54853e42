import type { Person } from '@/utils/domain/person';
import { live } from '../records';
import type { ReadTx } from '../schema';

export async function getPerson(tx: ReadTx, id: string): Promise<Person | undefined> {
  return live(await tx.objectStore('people').get(id));
}

/** Living people among the ids, by id. */
export async function getPeople(tx: ReadTx, ids: Iterable<string>): Promise<Map<string, Person>> {
  const found = await Promise.all([...new Set(ids)].map((id) => getPerson(tx, id)));
  return new Map(found.flatMap((person) => (person ? [[person.id, person]] : [])));
}

/** Ids of people with exactly this name key, at most `limit`. */
export function idsByNameKey(tx: ReadTx, key: string, limit: number): Promise<string[]> {
  return tx.objectStore('people').index('nameKey').getAllKeys(key, limit);
}

/**
 * Ids of people with a search term beginning with `prefix`, each once, whole words first.
 * `complete` is false when there were more than `limit` rows.
 */
export async function idsByTerm(
  tx: ReadTx,
  prefix: string,
  limit: number,
): Promise<{ ids: Set<string>; complete: boolean }> {
  const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
  const rows = await tx.objectStore('people').index('terms').getAllKeys(range, limit);
  return { ids: new Set(rows), complete: rows.length < limit };
}

/** People whose own cadence has run out by `day`, longest due first. */
export function revisitsUntil(tx: ReadTx, day: string, limit: number): Promise<Person[]> {
  return tx.objectStore('people').index('revisitDue').getAll(IDBKeyRange.upperBound(day), limit);
}

/** People without an own cadence or a plan whose last touch was before `instant`, oldest first. */
export function idleBefore(tx: ReadTx, instant: string, limit: number): Promise<Person[]> {
  return tx
    .objectStore('people')
    .index('idleSince')
    .getAll(IDBKeyRange.upperBound(instant, true), limit);
}

/** Does anybody at all match? Index keys only. */
export async function countRevisits(
  tx: ReadTx,
  ranges: { revisitDue: IDBKeyRange; idleSince: IDBKeyRange | null },
  most: number,
): Promise<number> {
  const people = tx.objectStore('people');
  const own = await people.index('revisitDue').getAllKeys(ranges.revisitDue, most);
  const idle = ranges.idleSince
    ? await people.index('idleSince').getAllKeys(ranges.idleSince, most)
    : [];
  return Math.min(most, own.length + idle.length);
}
