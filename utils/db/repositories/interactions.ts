import type { Interaction } from '@/utils/domain/interaction';
import { live } from '../records';
import type { ReadTx } from '../schema';

export async function getInteraction(tx: ReadTx, id: string): Promise<Interaction | undefined> {
  return live(await tx.objectStore('interactions').get(id));
}

/** Also finds a removed one, so that logging the message again revives it: mind `deletedAt`. */
export function byMessageKey(tx: ReadTx, key: string): Promise<Interaction | undefined> {
  return tx.objectStore('interactions').index('messageKey').get(key);
}

/** Everything of that content, removed ones too; several only by chance. */
export function byContentKey(tx: ReadTx, key: string): Promise<Interaction[]> {
  return tx.objectStore('interactions').index('contentKey').getAll(key, 10);
}
