import type { Person } from '@/utils/domain/person';
import { inPages } from './in-pages';
import type { Upgrade } from './migration';

/** Finds whom to greet at the festivals of a culture, key customers first. */
export const greetings: Upgrade = async (_db, tx) => {
  const people = tx.objectStore('people');
  people.createIndex('greetKey', 'greetKey');
  for await (const page of inPages(people, ({ id }: Person) => id)) {
    const greeted = page.flatMap((person) => {
      const greetKey = greetKeyOf(person);
      const known = greetKey === null || greetKey === person.greetKey;
      return known || person.deletedAt !== null ? [] : { ...person, greetKey };
    });
    await Promise.all(greeted.map((person) => people.put(person)));
  }
};

// Written out, not taken from the domain: a published step never changes with it.
export function greetKeyOf({ culture, star, stage, nameKey }: Person): string | null {
  if (culture === null || !(star || stage === 'customer')) return null;
  return `${culture}\n${star ? 0 : 1}\n${nameKey}`;
}
