import type { Clock } from '@/utils/domain/record';
import { markTwin, moveTouches, refreshPerson } from './derive';
import { bare, type Draft, isLive, keyOf, peopleIn, sameContent, tombstoneOf } from './records';
import type { MetaState, OutboxRow, ReadTx, RecordKey, RecordStore, RecordTypes } from './schema';
import type { WriteRequest, WriteTx } from './write-request';

/** What a use case may do inside one write. */
export type WriteUnit = {
  /** For the repositories; sees what this unit wrote already. */
  readonly tx: ReadTx;
  /** Puts a record as a whole; a removed one comes back to life. Answers it as stored. */
  put<S extends RecordStore>(store: S, draft: Draft<S>): Promise<RecordTypes[S]>;
  /** Leaves a tombstone. Answers false when there was nothing living. */
  remove(store: RecordStore, key: RecordKey): Promise<boolean>;
};

type Row = Pick<OutboxRow, 'store' | 'recordKey' | 'before' | 'after'>;
type AnyStore = {
  get(key: RecordKey): Promise<unknown>;
  put(record: unknown): Promise<unknown>;
};

const BLANK_DERIVED = { nameKey: '', soundKeys: [], terms: [], openMine: 0, openTheirs: 0 };

/** One write in the making: collects what changed, then books it all at the end. */
export function createUnit(tx: WriteTx, request: WriteRequest, state: MetaState, clock: Clock) {
  const rows = new Map<string, Row>();
  const people = new Set<string>();
  // The writer alone knows all stores by one type.
  const storeOf = (name: RecordStore) => tx.objectStore(name) as unknown as AnyStore;

  async function change(store: RecordStore, recordKey: RecordKey, before: unknown, after: unknown) {
    await storeOf(store).put(after);
    const name = `${store} ${JSON.stringify(recordKey)}`;
    const first = rows.get(name);
    rows.set(name, { store, recordKey, before: first ? first.before : (before ?? null), after });
    for (const id of [...peopleIn(store, before), ...peopleIn(store, after)]) people.add(id);
  }

  const unit: WriteUnit = {
    tx: tx as unknown as ReadTx,
    async put(store, draft) {
      const recordKey = keyOf(store, draft);
      const before = await storeOf(store).get(recordKey);
      const old = before as { createdAt?: Clock } | undefined;
      const stamps = {
        createdAt: old?.createdAt ?? clock,
        updatedAt: clock,
        deletedAt: null,
        device: request.device,
      };
      const derived = store === 'people' ? { ...BLANK_DERIVED, ...derivedOf(before) } : {};
      const after = { ...bare(store, draft), ...derived, ...stamps };
      type Stored = RecordTypes[typeof store];
      if (sameContent(store, before, after)) return before as Stored;
      await change(store, recordKey, before, after);
      return after as unknown as Stored;
    },
    async remove(store, recordKey) {
      const before = await storeOf(store).get(recordKey);
      if (!isLive(before)) return false;
      await change(store, recordKey, before, tombstoneOf(store, before, clock, request.device));
      return true;
    },
  };

  /** Derived rows, outbox and counters. Answers the new books; null when nothing changed. */
  async function finish(): Promise<MetaState | null> {
    const changed = [...rows.values()].filter(
      (row) => !sameContent(row.store, row.before, row.after),
    );
    if (changed.length === 0) return null;
    for (const { store, before, after } of changed) {
      if (store === 'interactions') await moveTouches(tx, before, after);
    }
    await Promise.all([...people].map((id) => refreshPerson(tx, id, request.tz)));
    await Promise.all([...people].map((id) => markTwin(tx, id)));

    const outbox = tx.objectStore('outbox');
    const counts = { ...state.counts };
    const at = request.now.toISOString();
    const seqs = changed.map(({ store, recordKey, before, after }) => {
      const difference = Number(isLive(after)) - Number(isLive(before));
      counts[store] = (counts[store] ?? 0) + difference;
      const images = { before: before && bare(store, before), after: bare(store, after) };
      const row = { changeId: request.key, store, recordKey, ...images, at };
      // The store gives the seq.
      return outbox.add(row as unknown as OutboxRow);
    });
    const lastSeq = Math.max(state.lastSeq, ...(await Promise.all(seqs)));
    const next: MetaState = { key: 'state', counts, lastSeq, clock };
    await tx.objectStore('meta').put(next);
    return next;
  }

  return { unit, finish, people };
}

function derivedOf(before: unknown): Record<string, unknown> {
  if (!isLive(before)) return {};
  const all = before as Record<string, unknown>;
  const own = bare('people', before);
  return Object.fromEntries(Object.entries(all).filter(([field]) => !(field in own)));
}
