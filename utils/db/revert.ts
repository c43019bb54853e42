import { Refusal } from './errors';
import { type Draft, isLive, peopleIn, sameContent } from './records';
import { rowsOfChange } from './repositories/outbox';
import type { OutboxRow, ReadTx, RecordStore } from './schema';
import { withoutChange } from './three-way';
import type { WriteUnit } from './unit';

/**
 * Takes back a change by putting every before-image in reverse, as a change of its own: undoing
 * that one is a redo. Where a record went on since, only what the change did is taken back, as
 * far as that is a thing of its own (`withoutChange`); else something newer stands on it and it
 * is refused. (What it says is compared, not its clock: after undoing the newer change, the
 * older one can be undone too.)
 * Answers whom it concerned. @throws Refusal `not-found`, `changed-since`.
 */
export async function revert(unit: WriteUnit, changeId: string): Promise<string[]> {
  const rows = await rowsOfChange(unit.tx, changeId);
  if (rows.length === 0) throw new Refusal('not-found');
  const now = await Promise.all(rows.map((row) => currentOf(unit.tx, row)));
  const back = rows.map(({ store, before, after }, at) => {
    const current = now[at];
    const next = withoutChange(store, { before, after, now: current });
    if (next === null && !(sameContent(store, current, after) && !isLive(before))) {
      throw new Refusal('changed-since');
    }
    return next;
  });
  for (const [at, { store, recordKey }] of [...rows.entries()].reverse()) {
    const next = back[at];
    // The image of this store, less what went on since.
    if (next) await unit.put(store, next as unknown as Draft<RecordStore>);
    else await unit.remove(store, recordKey);
  }
  return [
    ...new Set(
      rows.flatMap(({ store, before, after }) => [
        ...peopleIn(store, before),
        ...peopleIn(store, after),
      ]),
    ),
  ];
}

function currentOf(tx: ReadTx, { store, recordKey }: OutboxRow): Promise<unknown> {
  // A row's key fits its own store; the union of all stores cannot say so.
  const any = tx.objectStore(store) as unknown as { get(key: unknown): Promise<unknown> };
  return any.get(recordKey);
}
