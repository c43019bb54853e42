import { countFollowups, followupRange } from '@/utils/db/repositories/followups';
import { countRevisits } from '@/utils/db/repositories/people';
import { countPromises, dueRange } from '@/utils/db/repositories/promises';
import type { ReadTx } from '@/utils/db/schema';
import { addDays, startOfDay } from '@/utils/lib/dates';
import type { Settings } from '@/utils/messages/settings';
import { type ServiceDeps, today } from '../context';
import { settingsIn } from '../settings';

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

/**
 * The moment before which somebody's last touch must lie to be due a visit today by the default
 * cadence; null without one.
 */
export function idleLimit(deps: ServiceDeps, { defaultCadence }: Settings): string | null {
  if (!defaultCadence) return null;
  const lastDay = addDays(today(deps), 1 - defaultCadence.latest);
  return startOfDay(deps.timeZone(), lastDay).toISOString();
}

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
    const limit = idleLimit(deps, await settingsIn(tx));
    const ranges = {
      revisitDue: IDBKeyRange.upperBound(today(deps)),
      idleSince: limit === null ? null : IDBKeyRange.upperBound(limit, true),
    };
    const [{ promises, followups }, revisits] = await Promise.all([
      overdueIn(tx, yesterday(deps)),
      countRevisits(tx, ranges, MOST_COUNTED),
    ]);
    return { overdue: Math.min(MOST_COUNTED, promises + followups), promises, revisits };
  });
}
