import type { Upgrade } from './migration';

/** Finds whose message waits in what was logged before, and meetings to follow up. */
export const waiting: Upgrade = async (_db, tx) => {
  const people = tx.objectStore('people');
  people.createIndex('metDue', 'metDue');
  for (let row = await people.openCursor(); row; row = await row.continue()) {
    const { deletedAt, lastTouchAt, lastInboundAt } = row.value;
    // Nothing was judged yet: their last word waits until anything comes after it.
    if (deletedAt === null && lastInboundAt !== undefined && lastInboundAt === lastTouchAt) {
      await row.update({ ...row.value, waitingSince: lastInboundAt });
    }
  }
};
