import type { Verdict } from '@/utils/domain/verdict';
import { inPages } from './in-pages';
import type { Upgrade } from './migration';

/** Marks whom something was put off for or called wrong, so that lists look up theirs alone. */
export const judged: Upgrade = async (_db, tx) => {
  const ids = new Set<string>();
  for await (const page of inPages(tx.objectStore('verdicts'), ({ id }: Verdict) => id))
    for (const { personId, deletedAt } of page) if (deletedAt === null) ids.add(personId);
  const people = tx.objectStore('people');
  const found = await Promise.all([...ids].map((id) => people.get(id)));
  const living = found.filter((one) => one !== undefined).filter((one) => one.deletedAt === null);
  await Promise.all(living.map((person) => people.put({ ...person, judged: true })));
};
