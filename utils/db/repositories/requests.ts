import type { ReadTx } from '../schema';

/** Was a write with this key saved? */
export async function wasSaved(tx: ReadTx, key: string): Promise<boolean> {
  return (await tx.objectStore('requests').getKey(key)) !== undefined;
}
