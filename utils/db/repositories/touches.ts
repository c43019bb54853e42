import type { Touch } from '@/utils/domain/interaction';
import type { Direction } from '@/utils/domain/page-reading';
import { newest } from '../newest';
import type { ReadTx } from '../schema';

/** Arrays sort after all strings, so this ends every range that begins with the same parts. */
const END: string[] = [];

/** The newest touch of a person, of one direction if given. */
export async function lastTouch(
  tx: ReadTx,
  personId: string,
  direction?: Direction,
): Promise<Touch | undefined> {
  const store = tx.objectStore('touches');
  const found = direction
    ? await newest<Touch>(
        store.index('personId,direction,at'),
        IDBKeyRange.bound([personId, direction], [personId, direction, END]),
        1,
      )
    : await newest<Touch>(store, IDBKeyRange.bound([personId], [personId, END]), 1);
  return found[0];
}

/** Touches of a person before the cursor (exclusive; null = from the newest), newest first. */
export function touchesBefore(
  tx: ReadTx,
  personId: string,
  before: { at: string; interactionId: string } | null,
  limit: number,
): Promise<Touch[]> {
  const range = before
    ? IDBKeyRange.bound([personId], [personId, before.at, before.interactionId], false, true)
    : IDBKeyRange.bound([personId], [personId, END]);
  return newest<Touch>(tx.objectStore('touches'), range, limit);
}

/** Ids of every interaction on a person's timeline, oldest first. */
export async function interactionIdsOf(tx: ReadTx, personId: string): Promise<string[]> {
  const range = IDBKeyRange.bound([personId], [personId, END]);
  const keys = await tx.objectStore('touches').getAllKeys(range);
  return keys.map(([, , id]) => id);
}
