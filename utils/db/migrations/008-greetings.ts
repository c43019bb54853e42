import type { Person } from '@/utils/domain/person';
import type { Upgrade } from './migration';

/** Finds whom to greet at the festivals of a culture, key customers first. */
export const greetings: Upgrade = async (_db, tx) => {
  const people = tx.objectStore('people');
  people.createIndex('greetKey', 'greetKey');
  // Nobody else has a key: most people need not be looked at.
  const known = people.index('culture');
  for (let row = await known.openCursor(); row; row = await row.continue()) {
    const greetKey = greetKeyOf(row.value);
    if (row.value.deletedAt === null && greetKey) await row.update({ ...row.value, greetKey });
  }
};

// Written out, not taken from the domain: a published step never changes with it.
function greetKeyOf({ culture, star, stage, nameKey }: Person): string | null {
  if (culture === null || !(star || stage === 'customer')) return null;
  return `${culture}\n${star ? 0 : 1}\n${nameKey}`;
}
