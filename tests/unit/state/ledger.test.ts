import { describe, expect, it } from 'vitest';
import type { PromiseRecord } from '@/utils/domain/promise';
import type { LedgerFilter, LedgerPage } from '@/utils/messages/ledger-views';
import { createLedger } from '@/utils/state/ledger';
import { createToasts } from '@/utils/state/toasts';
import { createWrites } from '@/utils/state/writes';
import { clientOf, deferred } from './fakes';

const row = (id: string) => ({
  promise: { id, text: id } as PromiseRecord,
  personName: 'Anna',
  company: null,
});
const filter: LedgerFilter = { side: 'mine', show: 'open', personId: null };

/** Rows `from`… of a list of `count`, two at a time whatever is asked for. */
function listOf(count: number) {
  return ({ after }: { after: { id: string } | null }): LedgerPage => {
    const from = after ? Number(after.id) + 1 : 0;
    const ids = [from, from + 1].filter((id) => id < count).map(String);
    const last = ids.at(-1) ?? String(from);
    const goesOn = Number(last) < count - 1;
    return { rows: ids.map(row), next: goesOn ? { key: ['mine', 'open'], id: last } : null };
  };
}

describe('the list of promises', () => {
  it('reads on until there is enough, and to the end when somebody scrolls', async () => {
    const { client } = clientOf({ 'ledger/page': listOf(70) });
    const ledger = createLedger(client);
    await ledger.show(filter);
    expect(ledger.rows.value).toHaveLength(20);
    expect(ledger.atEnd.value).toBe(false);
    for (let turn = 0; turn < 5; turn += 1) await ledger.reachEnd();
    expect(ledger.rows.value.map(({ promise }) => promise.id)).toEqual(
      Array.from({ length: 70 }, (_, id) => String(id)),
    );
    expect(ledger.atEnd.value).toBe(true);
  });

  it('drops the answer to an older filter', async () => {
    const late = deferred<LedgerPage>();
    const { client } = clientOf({
      'ledger/page': ({ filter: { show } }) =>
        show === 'open' ? late.promise : { rows: [row('new')], next: null },
    });
    const ledger = createLedger(client);
    const first = ledger.show(filter);
    await ledger.show({ ...filter, show: 'closed' });
    late.settle({ rows: [row('old')], next: null });
    await first;
    expect(ledger.rows.value.map(({ promise }) => promise.id)).toEqual(['new']);
  });

  it('says what went wrong and keeps what is shown when asked anew', async () => {
    let fails = false;
    const { client } = clientOf({
      'ledger/page': () =>
        fails
          ? { ok: false, error: { code: 'storage-unavailable' } }
          : { rows: [row('a')], next: null },
    });
    const ledger = createLedger(client);
    await ledger.show(filter);
    fails = true;
    await ledger.reload();
    expect(ledger.error.value).toBe('storage-unavailable');
    expect(ledger.rows.value).toHaveLength(1);
    fails = false;
    await ledger.reload();
    expect(ledger.error.value).toBeNull();
  });
});

describe('a change made from within a toast', () => {
  it('is the newest to be taken back, and the toast knows of it', async () => {
    const { client, sent } = clientOf({
      undo: ({ changeId }) => ({ changeId: `undo ${changeId}`, personId: null }),
    });
    const toasts = createToasts();
    const writes = createWrites(client, toasts, async () => undefined);
    toasts.show({ kind: 'done', what: 'promise-kept' }, 'close');
    toasts.follow('close', 'told');
    expect(toasts.list.value[0]?.later).toEqual(['told']);
    await writes.undo();
    await writes.undo();
    const undone = sent.map((request) => (request.type === 'undo' ? request.changeId : null));
    expect(undone).toEqual(['told', 'close']);
  });
});
