import { countFollowups, followupRange } from '@/utils/db/repositories/followups';
import { countPromises, dueRange } from '@/utils/db/repositories/promises';
import type { ReadTx } from '@/utils/db/schema';
import { addDays } from '@/utils/lib/dates';
import { type ServiceDeps, today } from '../context';
import { settingsIn } from '../settings';
import { countVisits } from './visits';

/** Nobody reads a longer number, and a bound keeps the count from scanning. */
export const MOST_COUNTED = 1000;

export type DueCounts = {
  /** My promises and follow-ups due before today: as many as the list of overdue things is long. */
  overdue: number;
  /** The part of `overdue` that is my word given. */
  promises: number;
  /** People due a visit; shown as a dot. */
  revisits: number;
};

/** Last day that is overdue. */
export const yesterday = (deps: ServiceDeps) => addDays(today(deps), -1);

export async function overdueIn(
  tx: ReadTx,
  until: string,
): Promise<{ promises: number; followups: number }> {
  const most = MOST_COUNTED + 1;
  const [promises, followups] = await Promise.all([
    countPromises(tx, dueRange('mine', until), most),
    countFollowups(tx, followupRange(until), most),
  ]);
  return { promises, followups };
}

/** What the badge shows, from index keys alone. @throws Refusal. */
export function dueCounts(deps: ServiceDeps): Promise<DueCounts> {
  return deps.db.read(['promises', 'followups', 'people', 'settings'], async (tx) => {
    const when = { today: today(deps), tz: deps.timeZone() };
    const settings = await settingsIn(tx);
    const [{ promises, followups }, revisits] = await Promise.all([
      overdueIn(tx, yesterday(deps)),
      countVisits(tx, settings, when, MOST_COUNTED),
    ]);
    return { overdue: Math.min(MOST_COUNTED, promises + followups), promises, revisits };
  });
}
