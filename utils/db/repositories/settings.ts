import type { Draft } from '../records';
import type { ReadTx } from '../schema';
import type { WriteUnit } from '../unit';

const ID = 'settings';

/** What the user chose; fields never chosen are absent. */
export async function getSettings(tx: ReadTx): Promise<Record<string, unknown>> {
  const record = await tx.objectStore('settings').get(ID);
  return record && record.deletedAt === null ? record.values : {};
}

export async function putSettings(unit: WriteUnit, values: Record<string, unknown>): Promise<void> {
  const draft: Draft<'settings'> = { id: ID, values };
  await unit.put('settings', draft);
}
