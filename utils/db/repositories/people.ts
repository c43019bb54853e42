import { type PaceKey, paceFrom, paceUntil } from '@/utils/domain/pace';
import type { Person } from '@/utils/domain/person';
import type { Instant } from '@/utils/domain/record';
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

/** Ids of people whose name has this key in one of its spellings, at most `limit`. */
export function idsBySoundKey(tx: ReadTx, key: string, limit: number): Promise<string[]> {
  return tx.objectStore('people').index('soundKeys').getAllKeys(key, limit);
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

/** Index rows of a group idle since before `before`, since `after` or later where that is given. */
function idleRange(key: PaceKey, { after, before }: IdleSpan): IDBKeyRange {
  const from = after === null ? paceFrom(key) : paceUntil(key, after);
  return IDBKeyRange.bound(from, paceUntil(key, before), false, true);
}
export type IdleSpan = { after: Instant | null; before: Instant };

/** Ids of people of a group by how long nobody was in touch, longest first, at most `most`. */
export function idsIdle(tx: ReadTx, key: PaceKey, span: IdleSpan, most: number): Promise<string[]> {
  return tx.objectStore('people').index('paces').getAllKeys(idleRange(key, span), most);
}

/** The same people themselves: one request for all of them. */
export function peopleIdle(
  tx: ReadTx,
  key: PaceKey,
  span: IdleSpan,
  most: number,
): Promise<Person[]> {
  return tx.objectStore('people').index('paces').getAll(idleRange(key, span), most);
}

const visitRange = (until: string, from: string) => IDBKeyRange.bound(from, until);

/** Ids of people whose own day for a visit has come by `until`, from `from` on. */
export function idsToVisit(tx: ReadTx, until: string, most: number): Promise<string[]> {
  return tx.objectStore('people').index('revisitDue').getAllKeys(visitRange(until, ''), most);
}

/** The same people themselves, earliest first. */
export function peopleToVisit(
  tx: ReadTx,
  until: string,
  most: number,
  from = '',
): Promise<Person[]> {
  return tx.objectStore('people').index('revisitDue').getAll(visitRange(until, from), most);
}

/** People of a company, in no order. */
export function colleaguesOf(tx: ReadTx, companyId: string, limit: number): Promise<Person[]> {
  return tx.objectStore('people').index('companyId').getAll(companyId, limit);
}

/** Whom somebody brought. */
export function referredBy(tx: ReadTx, personId: string, limit: number): Promise<Person[]> {
  return tx.objectStore('people').index('referredById').getAll(personId, limit);
}

/**
 * People who share a name or an address with somebody, in the order of their names, after the
 * one the cursor names.
 */
export async function twinsAfter(
  tx: ReadTx,
  after: { twinKey: string; id: string } | null,
  limit: number,
): Promise<Person[]> {
  const range = after ? IDBKeyRange.lowerBound(after.twinKey) : null;
  const found: Person[] = [];
  let row = await tx.objectStore('people').index('twinKey').openCursor(range);
  if (row && after && row.key === after.twinKey && row.primaryKey < after.id) {
    row = await row.continuePrimaryKey(after.twinKey, after.id);
  }
  if (row && row.key === after?.twinKey && row.primaryKey === after.id) row = await row.continue();
  while (row && found.length < limit) {
    found.push(row.value);
    row = found.length < limit ? await row.continue() : null;
  }
  return found;
}

/** People whose message waits for an answer since a span of time, longest first. */
export function waitingBefore(
  tx: ReadTx,
  since: { after: Instant; before: Instant },
  limit: number,
): Promise<Person[]> {
  const range = IDBKeyRange.bound(since.after, since.before, true, true);
  return tx.objectStore('people').index('waitingSince').getAll(range, limit);
}

/** People met at an occasion who are to be followed up by these days, both included. */
export function metDue(tx: ReadTx, from: string, until: string, limit: number): Promise<Person[]> {
  const range = IDBKeyRange.bound(from, until);
  return tx.objectStore('people').index('metDue').getAll(range, limit);
}
