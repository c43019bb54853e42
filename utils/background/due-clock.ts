import { localMidnightAfter } from '@/utils/lib/dates';

/** The day turned: what was due yesterday is overdue now. */
export const DAY_ALARM = 'day-turns';
/** Ground truth: alarms are lost on updates, and clocks and zones change. */
export const CHECK_ALARM = 'due-check';
const CHECK_MINUTES = 30;

type AlarmsApi = {
  create(name: string, info: { when?: number; periodInMinutes?: number }): unknown;
  get(name: string): Promise<{ scheduledTime: number } | undefined>;
};

/**
 * Arms the alarms that keep the badge right without any page open. Called at
 * every start of the background; an alarm that is right already is left alone,
 * since creating it anew each time would push a repeating one away for ever.
 */
export async function armDueClock(alarms: AlarmsApi, timeZone: string, now: Date): Promise<void> {
  const midnight = localMidnightAfter(timeZone, now).getTime();
  const day = await alarms.get(DAY_ALARM);
  if (day?.scheduledTime !== midnight) await alarms.create(DAY_ALARM, { when: midnight });
  if (!(await alarms.get(CHECK_ALARM))) {
    await alarms.create(CHECK_ALARM, { periodInMinutes: CHECK_MINUTES });
  }
}
