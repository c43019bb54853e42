import { expect, it } from 'vitest';
import { armDueClock, CHECK_ALARM, DAY_ALARM } from '@/utils/background/due-clock';

function fakeAlarms() {
  const alarms = new Map<string, { scheduledTime: number }>();
  const created: string[] = [];
  return {
    created,
    alarms,
    api: {
      create(name: string, { when, periodInMinutes }: { when?: number; periodInMinutes?: number }) {
        created.push(name);
        alarms.set(name, { scheduledTime: when ?? (periodInMinutes ?? 0) * 60_000 });
      },
      get: async (name: string) => alarms.get(name),
    },
  };
}

it.each([
  ['Asia/Shanghai', '2026-11-24T10:00:00Z', '2026-11-24T16:00:00.000Z'],
  ['America/Los_Angeles', '2026-11-01T07:30:00Z', '2026-11-02T08:00:00.000Z'],
  ['Europe/Berlin', '2026-03-28T23:30:00Z', '2026-03-29T22:00:00.000Z'],
  ['Australia/Lord_Howe', '2026-10-03T13:00:00Z', '2026-10-03T13:30:00.000Z'],
])('wakes at local midnight in %s', async (zone, now, midnight) => {
  const { api, alarms } = fakeAlarms();
  await armDueClock(api, zone, new Date(now));
  expect(new Date(alarms.get(DAY_ALARM)?.scheduledTime ?? 0).toISOString()).toBe(midnight);
});

it('leaves right alarms alone and mends one of another zone', async () => {
  const { api, created } = fakeAlarms();
  const now = new Date('2026-11-24T10:00:00Z');
  await armDueClock(api, 'Asia/Shanghai', now);
  await armDueClock(api, 'Asia/Shanghai', now);
  expect(created).toEqual([DAY_ALARM, CHECK_ALARM]);
  await armDueClock(api, 'Europe/Berlin', now);
  expect(created).toEqual([DAY_ALARM, CHECK_ALARM, DAY_ALARM]);
});
