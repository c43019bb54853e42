import type { Person } from '@/utils/domain/person';
import type { Upgrade } from './migration';

/** Finds who is due a visit by the cadence of a tag or a quadrant, too, instead of by one for all. */
export const paces: Upgrade = async (_db, tx) => {
  const people = tx.objectStore('people');
  people.deleteIndex('idleSince' as never);
  people.createIndex('paces', 'paces', { multiEntry: true });
  for (let row = await people.openCursor(); row; row = await row.continue()) {
    if (row.value.deletedAt === null) await row.update(withPaces(row.value));
  }
};

// Written out, not taken from the domain: a published step never changes with it.
function withPaces(person: Person): Person {
  const { idleSince, tags } = person;
  if (idleSince === undefined) return person;
  return {
    ...person,
    paces: ['*', ...tags.map((tag) => `t:${tag}`)].map((k) => `${k}\n${idleSince}`),
  };
}
