import { type Greeted, greetPrefix } from '@/utils/domain/greet-key';
import type { Person } from '@/utils/domain/person';
import type { Instant } from '@/utils/domain/record';
import type { Culture } from '@/utils/domain/relationship';
import type { ReadTx } from '../schema';

const END: string[] = [];

function range(culture: Culture, rank?: Greeted): IDBKeyRange {
  const prefix = greetPrefix(culture, rank);
  return IDBKeyRange.bound(prefix, `${prefix}\uffff`);
}

/** How many of this rank are greeted at the festivals of a culture, up to `most`. */
export async function countGreeted(tx: ReadTx, culture: Culture, rank: Greeted, most: number) {
  const keys = await tx
    .objectStore('people')
    .index('greetKey')
    .getAllKeys(range(culture, rank), most);
  return keys.length;
}

/** Whom to greet at the festivals of a culture, key customers first, by name. */
export function peopleToGreet(tx: ReadTx, culture: Culture, limit: number): Promise<Person[]> {
  return tx.objectStore('people').index('greetKey').getAll(range(culture), limit);
}

/** Verdicts to wait that were given from this instant on, oldest first. */
export function laterSince(tx: ReadTx, from: Instant, limit: number) {
  const later = IDBKeyRange.bound(['later', from], ['later', END]);
  return tx.objectStore('verdicts').index('verdict,at').getAll(later, limit);
}
