import { DERIVED_FIELDS, type PersonDerived } from '@/utils/domain/person-summary';
import type { Clock } from '@/utils/domain/record';
import type { RecordKey, RecordStore, RecordTypes } from './schema';

/** Fields only the writer sets. */
type Stamp = 'createdAt' | 'updatedAt' | 'deletedAt' | 'device';
type Derived<S extends RecordStore> = S extends 'people' ? keyof PersonDerived : never;

/** A record as a use case hands it over: without stamps and derived fields, which are ignored. */
export type Draft<S extends RecordStore> = Omit<RecordTypes[S], Stamp | Derived<S>>;

type Loose = Record<string, unknown>;
const loose = (record: unknown) => record as Loose;

export function keyOf(store: RecordStore, record: unknown): RecordKey {
  const { id, kind, value } = loose(record);
  return store === 'identities' ? ([kind, value] as RecordKey) : (id as string);
}

export function isLive(record: unknown): boolean {
  return record !== undefined && record !== null && loose(record).deletedAt === null;
}

/** The record, or nothing when it is a tombstone. */
export function live<T extends { deletedAt: Clock | null }>(record: T | undefined): T | undefined {
  return isLive(record) ? record : undefined;
}

/** Without what is derived: the part that is a user's fact, as it stands in the outbox. */
export function bare(store: RecordStore, record: unknown): Loose {
  const copy = { ...loose(record) };
  if (store === 'people') for (const field of DERIVED_FIELDS) delete copy[field];
  return copy;
}

const NOT_CONTENT = new Set<string>(['createdAt', 'updatedAt', 'deletedAt', 'device']);

/** Do two records say the same, stamps and derived fields apart? */
export function sameContent(store: RecordStore, a: unknown, b: unknown): boolean {
  if (isLive(a) !== isLive(b)) return false;
  return !isLive(a) || content(store, a) === content(store, b);
}

function content(store: RecordStore, record: unknown): string {
  return JSON.stringify(bare(store, record), (key, value: unknown) => {
    if (NOT_CONTENT.has(key)) return undefined;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([x], [y]) => (x < y ? -1 : 1)));
  });
}

/** What stays of a record when it is removed; no field that an index of living things reads. */
export function tombstoneOf(store: RecordStore, record: unknown, clock: Clock, device: string) {
  const { id, kind, value, createdAt, messageKey, contentKey } = loose(record);
  const stamps = { createdAt, updatedAt: clock, deletedAt: clock, device };
  if (store === 'identities') return { kind, value, personIds: [], ...stamps };
  // Logging finds an undone message by these and revives it.
  const found = store === 'interactions' ? { messageKey, contentKey } : {};
  const kept = Object.entries(found).filter(([, key]) => key !== undefined);
  return { id, ...Object.fromEntries(kept), ...stamps };
}

/** The people a record is about; their views and derived fields follow it. */
export function peopleIn(store: RecordStore, record: unknown): string[] {
  if (record === null || record === undefined) return [];
  const { id, personId, personIds } = loose(record);
  if (store === 'people') return [id as string];
  if (Array.isArray(personIds)) return personIds as string[];
  return typeof personId === 'string' ? [personId] : [];
}
