import { countFollowups, followupRange } from '@/utils/db/repositories/followups';
import { countPromises, dueRange } from '@/utils/db/repositories/promises';
import type { ReadTx } from '@/utils/db/schema';
import type { CalendarDate } from '@/utils/domain/record';
import { addDays } from '@/utils/lib/dates';
import { type ServiceDeps, today } from '../context';
import { settingsIn } from '../settings';
import { countVisits, MOST_VISITS } from './visits';

/** Nobody reads a longer number, and a bound keeps the count from scanning. */
const MOST_COUNTED = 1000;

export type DueCounts = {
  /** My promises and follow-ups due before today: as many as the list of overdue things is long. */
  overdue: number;
  /** The part of `overdue` that is my word given. */
  promises: number;
  /** People due a visit, up to 100; shown as a dot. */
  revisits: number;
};

/** Last day that is overdue. */
export const yesterday = (deps: ServiceDeps) => addDays(today(deps), -1);

/** How much of mine is due on these days, both included; each up to the most that is counted. */
export async function countDue(
  tx: ReadTx,
  until: CalendarDate,
  from?: CalendarDate,
): Promise<{ promises: number; followups: number; all: number }> {
  const [promises, followups] = await Promise.all([
    countPromises(tx, dueRange('mine', until, from), MOST_COUNTED),
    countFollowups(tx, followupRange(until, from), MOST_COUNTED),
  ]);
  return { promises, followups, all: Math.min(MOST_COUNTED, promises + followups) };
}

/** What the badge shows, from index keys alone. @throws Refusal. */
export function dueCounts(deps: ServiceDeps): Promise<DueCounts> {
  return deps.db.read(['promises', 'followups', 'people', 'settings'], async (tx) => {
    const when = { today: today(deps), tz: deps.timeZone() };
    const settings = await settingsIn(tx);
    const [{ promises, all: overdue }, revisits] = await Promise.all([
      countDue(tx, yesterday(deps)),
      countVisits(tx, settings, when, MOST_VISITS),
    ]);
    return { overdue, promises, revisits };
  });
}
