import { describe, expect, it } from 'vitest';
import { CHECK_ALARM } from '@/utils/background/due-clock';
import { createDueWatch } from '@/utils/background/due-watch';
import { createNotices } from '@/utils/background/notices';
import { newId } from '@/utils/lib/ids';
import { addPerson, fakeServices, value } from '../../support/fakes/services';
import { randomFrom } from '../../support/random';
import { memoryArea } from './memory-area';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The calendar, worked out another way than the project does. */
const dateAt = (tz: string, at: number) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: tz, dateStyle: 'short' }).format(at);
const hourAt = (tz: string, at: number) =>
  Number(
    new Intl.DateTimeFormat('en-GB', { timeZone: tz, hour: '2-digit', hourCycle: 'h23' }).format(
      at,
    ),
  );
const isWeekend = (date: string) => [0, 6].includes(new Date(`${date}T12:00:00Z`).getUTCDay());
const plus = (date: string, days: number) =>
  new Date(Date.parse(`${date}T12:00:00Z`) + days * DAY).toISOString().slice(0, 10);

type Word = { id: string; due: string; openFrom: number; openUntil: number };

/** One year of one machine: it sleeps, travels, and is asked again and again what it shows. */
async function liveThrough(seed: number, zones: readonly { from: number; tz: string }[]) {
  const next = randomFrom(seed);

  const fake = fakeServices();
  const start = Date.parse('2026-01-01T00:30:00Z');
  let at = start;
  const zone = () => zones.filter(({ from }) => start + from * DAY <= at).at(-1)?.tz ?? 'UTC';
  const alarms = new Map<string, { scheduledTime: number }>();
  const shown: { id: string; at: number; text: string }[] = [];
  let badge = 0;
  const move = (to: number) => {
    at = to;
    fake.world.now = new Date(at);
    fake.world.tz = zone();
  };
  move(start);

  const notices = createNotices({
    notifications: () => ({
      create: async (id, { title, message }) => {
        shown.push({ id, at, text: `${title}\n${message}` });
        return id;
      },
    }),
    local: memoryArea(),
    news: fake.noticeNews,
    now: () => new Date(at),
    timeZone: zone,
    languages: () => ['en'],
  });
  const refresh = createDueWatch({
    alarms: {
      create: (name, { when, periodInMinutes }) =>
        void alarms.set(name, { scheduledTime: when ?? at + (periodInMinutes ?? 0) * 60_000 }),
      get: async (name) => alarms.get(name),
    },
    now: () => new Date(at),
    timeZone: zone,
    roll: fake.rollDates,
    dueCounts: fake.dueCounts,
    draw: async ({ overdue }) => {
      badge = overdue;
    },
    tell: notices.tell,
  });

  const all = { promises: true, followups: true, waiting: true, visits: true, dates: true };
  const patch = { notices: { ...all, digest: true }, defaultCadence: null };
  await value(fake.methods['settings/set']({ key: newId(), patch }));
  const personId = await addPerson(fake, 'Jane Doe');

  const words: Word[] = [];
  const looks: { at: number; tz: string; date: string; hour: number }[] = [];
  const wrong: string[] = [];
  const check = async () => {
    await refresh();
    looks.push({ at, tz: zone(), date: dateAt(zone(), at), hour: hourAt(zone(), at) });
    holds('after a look');
  };
  const holds = (when: string) => {
    const today = dateAt(zone(), at);
    const late = words.filter(
      ({ due, openFrom, openUntil }) => due < today && openFrom <= at && openUntil > at,
    );
    if (late.length !== badge)
      wrong.push(`${new Date(at).toISOString()} ${zone()} ${when}: ${badge}, not ${late.length}`);
  };

  for (let day = 0; day < 365; day += 1) {
    const awakeFrom = start + day * DAY + Math.floor(next() * 18) * HOUR;
    // Some nights the machine stays on, some weeks it is off for days.
    const sleeps = next();
    if (sleeps < 0.04) continue;
    move(Math.max(at, awakeFrom));
    // What was slept through rings at once, a repeating alarm once.
    for (const [name, alarm] of alarms) if (alarm.scheduledTime <= at) ring(name);
    await check();
    if (next() < 0.6) {
      const due = plus(dateAt(zone(), at), Math.floor(next() * 12) - 2);
      const one = { personId, kind: 'firm' as const, text: `word ${day}`, due, evidence: null };
      await value(fake.methods['promise/add']({ key: newId(), promises: [one] }));
      const { iOwe } = await value(fake.methods['person/card']({ personId }));
      const id = iOwe.find(({ text }) => text === one.text)?.id ?? '';
      words.push({ id, due, openFrom: at, openUntil: Number.POSITIVE_INFINITY });
      await check();
    }
    move(at + 60_000);
    const open = words.filter(({ openUntil }) => openUntil > at);
    const closing = open[Math.floor(next() * open.length)];
    if (closing && next() < 0.6) {
      await value(fake.methods['promise/close']({ key: newId(), id: closing.id, outcome: 'kept' }));
      closing.openUntil = at;
      await check();
    }
    const until = sleeps < 0.2 ? start + (day + 1) * DAY + 6 * HOUR : at + 11 * HOUR;
    for (;;) {
      const soonest = [...alarms].sort((a, b) => a[1].scheduledTime - b[1].scheduledTime)[0];
      if (!soonest || soonest[1].scheduledTime > until) break;
      // Between two alarms the badge must be right as well.
      const middle = at + (soonest[1].scheduledTime - at) / 2;
      if (middle > at && middle < soonest[1].scheduledTime) {
        move(middle);
        holds('between');
      }
      move(Math.max(at, soonest[1].scheduledTime));
      ring(soonest[0]);
      await check();
    }
    move(Math.max(at, until));
    holds('going to sleep');
  }

  function ring(name: string) {
    if (name === CHECK_ALARM) {
      // Every half hour in truth; a coarser grid shows the same sooner.
      alarms.set(name, { scheduledTime: at + 12 * HOUR });
    } else alarms.delete(name);
  }

  return { words, looks, shown, wrong };
}

/** What should have been told, from the looks alone. */
function expectedNews({ words, looks }: Awaited<ReturnType<typeof liveThrough>>) {
  const told = new Set<string>();
  const digests = new Set<string>();
  for (const { at, date, hour } of looks) {
    if (isWeekend(date)) continue;
    const open = words.filter((one) => one.openFrom <= at && one.openUntil > at);
    if (hour >= 9 && hour < 18) {
      for (const { id, due } of open) {
        if (due === date) told.add(`${id} due`);
        else if (due < date && due >= plus(date, -14)) told.add(`${id} overdue`);
      }
    }
    if (hour >= 9 && hour <= 13 && open.some(({ due }) => due <= date)) digests.add(date);
  }
  return { told, digests };
}

describe('a simulated year', () => {
  it.each([
    ['Shanghai', [{ from: 0, tz: 'Asia/Shanghai' }]],
    ['Berlin', [{ from: 0, tz: 'Europe/Berlin' }]],
    ['Los Angeles', [{ from: 0, tz: 'America/Los_Angeles' }]],
    ['Lord Howe', [{ from: 0, tz: 'Australia/Lord_Howe' }]],
    [
      'travels',
      [
        { from: 0, tz: 'Asia/Shanghai' },
        { from: 60, tz: 'America/Los_Angeles' },
        { from: 90, tz: 'Europe/Berlin' },
        { from: 250, tz: 'Pacific/Auckland' },
      ],
    ],
  ] as const)(
    'in %s: badge right at every look, everything told once',
    async (_name, zones) => {
      const lived = await liveThrough(2026, zones);
      expect(lived.wrong).toEqual([]);
      const { told, digests } = expectedNews(lived);
      const promises = lived.shown.filter(({ text }) => text.startsWith('Your word'));
      const counted = promises.reduce((sum, { text }) => sum + Number(/(\d+)/.exec(text)?.[1]), 0);
      expect(counted).toBe(told.size);
      expect(new Set(lived.shown.map(({ id }) => id)).size).toBe(lived.shown.length);
      const digestDays = lived.shown.filter(({ text }) => text.startsWith('Kept: your day'));
      expect(digestDays).toHaveLength(digests.size);
      // The year held something to be wrong about.
      expect(lived.looks.length).toBeGreaterThan(900);
      expect(told.size).toBeGreaterThan(100);
    },
    120_000,
  );
});
