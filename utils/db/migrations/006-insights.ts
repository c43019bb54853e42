import type { Person } from '@/utils/domain/person';
import type { Upgrade } from './migration';

/** Finds people by where they stand, key customers, and what happened in a span of time. */
export const insights: Upgrade = async (_db, tx) => {
  tx.objectStore('touches').createIndex('at', 'at');
  tx.objectStore('purchases').createIndex('orderedOn', 'orderedOn');
  const people = tx.objectStore('people');
  people.createIndex('standing,nameKey', ['standing', 'nameKey']);
  people.createIndex('starKey', 'starKey');
  for (let row = await people.openCursor(); row; row = await row.continue()) {
    const person = row.value;
    if (person.deletedAt !== null) continue;
    const standing = standingOf(person);
    const starKey = person.star ? person.nameKey : undefined;
    if (standing !== undefined || starKey !== undefined)
      await row.update({
        ...person,
        ...(standing === undefined ? {} : { standing }),
        ...(starKey === undefined ? {} : { starKey }),
      });
  }
};

// Written out, not taken from the domain: a published step never changes with it.
function standingOf({ placement, stage }: Person) {
  if (!placement) return stage === 'customer' ? ('unplaced' as const) : undefined;
  if (placement.theirs) return placement.ours ? ('partner' as const) : ('friend' as const);
  return placement.ours ? ('supplier' as const) : ('none' as const);
}
