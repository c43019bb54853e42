import type { Result } from '@/utils/messages/result';
import type { Settings } from '@/utils/messages/settings';
import type { DueCounts } from './badge';
import { type AlarmsApi, armDueClock } from './due-clock';
import { nextNoticeAt } from './notices';

export type DueWatchDeps = {
  alarms: AlarmsApi;
  now(): Date;
  timeZone(): string;
  /** Puts in order what the turn of a day left behind. */
  roll(): Promise<unknown>;
  dueCounts(): Promise<Result<DueCounts>>;
  draw(counts: DueCounts): Promise<void>;
  /** Tells what is due; answers the settings, null when they could not be read. */
  tell(): Promise<Settings | null>;
};

/**
 * Brings badge, notifications and alarms in line with the clock. Called at every start, after
 * every write, at every alarm: whatever was slept through, moved or lost is made good.
 */
export function createDueWatch(deps: DueWatchDeps) {
  const { alarms, now, timeZone, roll, dueCounts, draw, tell } = deps;
  return async function refresh(): Promise<void> {
    // Alarms first: should the rest fail, somebody looks again.
    await armDueClock(alarms, timeZone(), now());
    await roll();
    const due = await dueCounts();
    if (due.ok) await draw(due.value);
    const settings = await tell();
    const next = settings && nextNoticeAt(settings, timeZone(), now());
    if (next) await armDueClock(alarms, timeZone(), now(), next);
  };
}
