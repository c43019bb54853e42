import { Refusal } from './errors';
import { type Draft, isLive, peopleIn, sameContent } from './records';
import { rowsOfChange } from './repositories/outbox';
import type { OutboxRow, ReadTx, RecordStore } from './schema';
import type { WriteUnit } from './unit';

/**
 * Takes back a change by putting every before-image in reverse, as a change of its own: undoing
 * that one is a redo. Refuses when a record no longer says what the change made it say, for
 * then something newer stands on it. (What it says is compared, not its clock: after undoing
 * the newer change, the older one can be undone too.)
 * Answers whom it concerned. @throws Refusal `not-found`, `changed-since`.
 */
export async function revert(unit: WriteUnit, changeId: string): Promise<string[]> {
  const rows = await rowsOfChange(unit.tx, changeId);
  if (rows.length === 0) throw new Refusal('not-found');
  const now = await Promise.all(rows.map((row) => currentOf(unit.tx, row)));
  const moved = rows.some((row, at) => !sameContent(row.store, now[at], row.after));
  if (moved) throw new Refusal('changed-since');
  for (const { store, recordKey, before } of rows.reverse()) {
    if (isLive(before)) await unit.put(store, before as Draft<RecordStore>);
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
