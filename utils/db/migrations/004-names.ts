import { identityExtras } from '@/utils/domain/identity';
import { soundKeysOf } from '@/utils/domain/name-sound';
import type { Upgrade } from './migration';

/** Names found in every spelling, possible duplicates, and the pages of a person. */
export const names: Upgrade = async (_db, tx) => {
  const people = tx.objectStore('people');
  people.createIndex('soundKeys', 'soundKeys', { multiEntry: true });
  people.createIndex('twinKey', 'twinKey');

  // Keys are derived: by the rules of today, and anew whenever the person is written.
  const taken = new Set<string>();
  for (let row = await people.openCursor(); row; row = await row.continue()) {
    if (row.value.deletedAt !== null) continue;
    const soundKeys = soundKeysOf(row.value.name);
    const twinKey = soundKeys.find((key) => taken.has(key));
    for (const key of soundKeys) taken.add(key);
    await row.update({ ...row.value, websites: [], soundKeys, ...(twinKey ? { twinKey } : {}) });
  }
  // More providers' aliases and more letters that look alike are known.
  const identities = tx.objectStore('identities');
  for (let row = await identities.openCursor(); row; row = await row.continue()) {
    if (row.value.deletedAt !== null) continue;
    await row.update({ ...row.value, ...identityExtras(row.value) });
  }
};
