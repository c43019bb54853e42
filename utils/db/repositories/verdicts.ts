import type { Verdict } from '@/utils/domain/verdict';
import { newest } from '../newest';
import { live } from '../records';
import type { ReadTx } from '../schema';

const END: string[] = [];

export async function getVerdict(tx: ReadTx, id: string): Promise<Verdict | undefined> {
  return live(await tx.objectStore('verdicts').get(id));
}

/** What was called wrong, newest first. */
export function newestWrong(tx: ReadTx, limit: number): Promise<Verdict[]> {
  const range = IDBKeyRange.bound(['wrong'], ['wrong', END]);
  return newest<Verdict>(tx.objectStore('verdicts').index('verdict,at'), range, limit);
}
