import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  dateIn,
  localMidnightAfter,
  startOfDay,
  todayIn,
  wallClockIn,
} from '@/utils/lib/dates';

const zones = [
  'UTC',
  'Asia/Shanghai',
  'America/New_York',
  'Europe/Berlin',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Kiritimati',
  'Pacific/Apia',
  'Pacific/Pago_Pago',
  'Africa/Cairo',
  'Asia/Beirut',
  'America/Havana',
];

describe('zones', () => {
  it('gives the local day of an instant', () => {
    expect(dateIn('Asia/Shanghai', '2026-03-04T20:00:00Z')).toBe('2026-03-05');
    expect(dateIn('America/New_York', '2026-03-04T04:59:00Z')).toBe('2026-03-03');
    expect(dateIn('America/New_York', '2026-03-04')).toBe('2026-03-04');
    expect(todayIn('Pacific/Kiritimati', new Date('2026-03-04T10:00:00Z'))).toBe('2026-03-05');
    expect(wallClockIn('Asia/Kathmandu', new Date('2026-03-04T18:20:00Z'))).toEqual({
      date: '2026-03-05',
      hour: 0,
      minute: 5,
    });
  });

  it('finds the next midnight on days of clock changes', () => {
    const cases: [string, string, string][] = [
      ['America/New_York', '2026-03-08T05:30:00Z', '2026-03-09T04:00:00.000Z'], // 23-hour day
      ['America/New_York', '2026-11-01T04:30:00Z', '2026-11-02T05:00:00.000Z'], // 25-hour day
      ['Australia/Lord_Howe', '2026-04-04T13:30:00Z', '2026-04-05T13:30:00.000Z'], // 24.5 hours
      ['Australia/Lord_Howe', '2026-10-03T14:00:00Z', '2026-10-04T13:00:00.000Z'], // 23.5 hours
      ['Africa/Cairo', '2026-04-23T12:00:00Z', '2026-04-23T22:00:00.000Z'], // midnight is skipped
      ['Asia/Shanghai', '2026-03-04T16:00:00Z', '2026-03-05T16:00:00.000Z'], // at midnight itself
      ['Pacific/Apia', '2011-12-29T12:00:00Z', '2011-12-30T10:00:00.000Z'], // a day left out
    ];
    for (const [tz, now, expected] of cases) {
      expect(localMidnightAfter(tz, new Date(now)).toISOString(), `${tz} ${now}`).toBe(expected);
    }
  });

  it('is later than now, and the first instant of its day, in any zone at any time', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.date({ min: new Date('2015-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }),
        (tz, now) => {
          const midnight = localMidnightAfter(tz, now);
          expect(midnight.getTime()).toBeGreaterThan(now.getTime());
          expect(todayIn(tz, midnight)).toBe(addDays(todayIn(tz, now), 1));
          expect(todayIn(tz, new Date(midnight.getTime() - 1))).toBe(todayIn(tz, now));
          expect(startOfDay(tz, todayIn(tz, midnight)).getTime()).toBe(midnight.getTime());
        },
      ),
      { numRuns: 300 },
    );
  });

  it('says so when there is no such zone or instant', () => {
    expect(() => todayIn('Mars/Olympus', new Date())).toThrow(RangeError);
    expect(() => dateIn('UTC', 'yesterday')).toThrow(RangeError);
  });
});
