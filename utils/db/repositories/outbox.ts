import type { OutboxRow, ReadTx } from '../schema';

/** All rows of one change, in the order they were booked. */
export async function rowsOfChange(tx: ReadTx, changeId: string): Promise<OutboxRow[]> {
  const rows = await tx.objectStore('outbox').index('changeId').getAll(changeId);
  return rows.sort((a, b) => a.seq - b.seq);
}
