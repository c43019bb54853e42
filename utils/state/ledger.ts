import { type ReadonlySignal, signal } from '@preact/signals';
import type { LedgerCursor, LedgerFilter, LedgerRow } from '@/utils/messages/ledger-views';
import type { ErrorCode } from '@/utils/messages/result';
import type { Client } from './client';

const PAGE = 50;
/** Most a request may ask for. */
const MOST = 500;
/** Empty pages in a row that are read on; the rest waits until somebody scrolls again. */
const TRIES = 10;

export type LedgerState = {
  rows: ReadonlySignal<readonly LedgerRow[]>;
  loading: ReadonlySignal<boolean>;
  error: ReadonlySignal<ErrorCode | null>;
  atEnd: ReadonlySignal<boolean>;
  /** Shows another filter from its beginning. */
  show(filter: LedgerFilter): Promise<void>;
  /** Asks anew for what is loaded, after something was written. */
  reload(): Promise<void>;
  /** The view came near the end of what is loaded. */
  reachEnd(): Promise<void>;
};

/** A list of promises under a filter, page by page after its last row. */
export function createLedger(client: Client): LedgerState {
  const rows = signal<readonly LedgerRow[]>([]);
  const loading = signal(false);
  const error = signal<ErrorCode | null>(null);
  const atEnd = signal(false);
  let filter: LedgerFilter | null = null;
  let next: LedgerCursor | null = null;
  // Every new view ends the requests that were made for the one before.
  let round = 0;

  /** Reads on from `after` until there are `wanted` rows or the list ends. */
  async function read(after: LedgerCursor | null, kept: readonly LedgerRow[], wanted: number) {
    if (!filter) return;
    const mine = ++round;
    loading.value = true;
    let at = after;
    let found = kept;
    for (let tries = 0; tries < TRIES; tries += 1) {
      const limit = Math.min(MOST, Math.max(PAGE, wanted - found.length));
      const answer = await client.call('ledger/page', { filter, after: at, limit });
      if (mine !== round) return;
      error.value = answer.ok ? null : answer.error.code;
      if (!answer.ok) {
        loading.value = false;
        return;
      }
      const known = new Set(found.map(({ promise }) => promise.id));
      found = [...found, ...answer.value.rows.filter(({ promise }) => !known.has(promise.id))];
      at = answer.value.next;
      if (at === null || found.length >= wanted) break;
    }
    rows.value = found;
    next = at;
    atEnd.value = at === null;
    loading.value = false;
  }

  return {
    rows,
    loading,
    error,
    atEnd,
    show(wanted) {
      filter = wanted;
      rows.value = [];
      atEnd.value = false;
      return read(null, [], PAGE);
    },
    reload: () => read(null, [], Math.max(PAGE, rows.value.length)),
    async reachEnd() {
      if (loading.value || next === null) return;
      await read(next, rows.value, rows.value.length + PAGE);
    },
  };
}
