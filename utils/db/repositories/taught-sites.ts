import type { TaughtSite } from '@/utils/domain/taught-site';
import { isLive } from '../records';
import type { ReadTx } from '../schema';

/** Nobody teaches more sites than this. */
const MOST = 1000;

/** By origin. */
export async function taughtSites(tx: ReadTx): Promise<TaughtSite[]> {
  return (await tx.objectStore('taughtSites').getAll(null, MOST)).filter(isLive);
}
