import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workedDays } from '@/utils/domain/work-time';
import { weekdayOf } from '@/utils/lib/dates';

const work = (tz = 'UTC', over = {}) => ({
  tz,
  hours: { from: 9, to: 18 },
  isWorkday: (date: string) => weekdayOf(date) <= 5,
  ...over,
});
const waited = (since: string, until: string, tz?: string, over?: object) =>
  workedDays(new Date(since), new Date(until), 1, work(tz, over));

describe('a working day', () => {
  it.each([
    ['2026-03-03T10:00Z', '2026-03-04T10:00Z', true],
    ['2026-03-03T10:00Z', '2026-03-04T09:59Z', false],
    ['2026-02-27T17:00Z', '2026-03-02T17:00Z', true],
    ['2026-02-27T17:00Z', '2026-03-02T16:59Z', false],
    ['2026-02-28T03:00Z', '2026-03-02T18:00Z', true],
    ['2026-03-03T08:00Z', '2026-03-03T18:00Z', true],
    ['2026-03-04T10:00Z', '2026-03-03T10:00Z', false],
    ['1900-01-01T00:00Z', '2026-03-03T10:00Z', true],
  ])('from %s to %s: %s', (since, until, enough) => {
    expect(waited(since, until)).toBe(enough);
  });

  it('is as long on the days the clocks change', () => {
    // 29 March 2026 has 23 hours in Berlin; 5 April has 24½ on Lord Howe.
    const every = { isWorkday: () => true };
    expect(waited('2026-03-28T15:00Z', '2026-03-29T14:00Z', 'Europe/Berlin', every)).toBe(true);
    expect(waited('2026-03-28T15:00Z', '2026-03-29T13:59Z', 'Europe/Berlin', every)).toBe(false);
    expect(waited('2026-04-04T03:00Z', '2026-04-05T03:30Z', 'Australia/Lord_Howe', every)).toBe(
      true,
    );
    expect(waited('2026-04-04T03:00Z', '2026-04-05T03:29Z', 'Australia/Lord_Howe', every)).toBe(
      false,
    );
  });

  it('never comes where no day is worked, and hours turned round are the whole day', () => {
    expect(
      waited('2020-01-01T10:00Z', '2026-03-04T10:00Z', 'UTC', { isWorkday: () => false }),
    ).toBe(false);
    const turned = { hours: { from: 18, to: 9 } };
    expect(waited('2026-03-03T10:00Z', '2026-03-04T10:00Z', 'UTC', turned)).toBe(true);
    expect(waited('2026-03-03T10:00Z', '2026-03-04T09:00Z', 'UTC', turned)).toBe(false);
  });

  it('that is over stays over', () => {
    const at = fc
      .integer({ min: 0, max: 60 * 24 * 60 })
      .map((m) => Date.UTC(2026, 2, 1) + m * 60_000);
    const zone = fc.constantFrom(
      'UTC',
      'Asia/Shanghai',
      'America/Los_Angeles',
      'Australia/Lord_Howe',
    );
    fc.assert(
      fc.property(at, at, at, zone, (a, b, c, tz) => {
        const [since = 0, early = 0, late = 0] = [a, b, c].sort((x, y) => x - y);
        const over = (until: number) => workedDays(new Date(since), new Date(until), 1, work(tz));
        expect(over(early) && !over(late)).toBe(false);
      }),
    );
  });
});
