import { localMidnightAfter } from '@/utils/lib/dates';

/** The day turned: what was due yesterday is overdue now. */
export const DAY_ALARM = 'day-turns';
/** Ground truth: alarms are lost on updates, and clocks and zones change. */
export const CHECK_ALARM = 'due-check';
const CHECK_MINUTES = 30;
/** Work begins, or the digest's hour has come. */
const NOTICE_ALARM = 'notice';

export type AlarmsApi = {
  create(name: string, info: { when?: number; periodInMinutes?: number }): unknown;
  get(name: string): Promise<{ scheduledTime: number } | undefined>;
};

/**
 * Arms the alarms that keep the badge right without any page open. Called at
 * every start of the background; an alarm that is right already is left alone,
 * since creating it anew each time would push a repeating one away for ever.
 * @param noticeAt when something may be told next, ms since the epoch; null = never
 */
export async function armDueClock(
  alarms: AlarmsApi,
  timeZone: string,
  now: Date,
  noticeAt: number | null = null,
): Promise<void> {
  const midnight = localMidnightAfter(timeZone, now).getTime();
  const day = await alarms.get(DAY_ALARM);
  if (day?.scheduledTime !== midnight) await alarms.create(DAY_ALARM, { when: midnight });
  if (noticeAt !== null && (await alarms.get(NOTICE_ALARM))?.scheduledTime !== noticeAt) {
    await alarms.create(NOTICE_ALARM, { when: noticeAt });
  }
  if (!(await alarms.get(CHECK_ALARM))) {
    await alarms.create(CHECK_ALARM, { periodInMinutes: CHECK_MINUTES });
  }
}
