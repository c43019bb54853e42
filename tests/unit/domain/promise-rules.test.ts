import { describe, expect, it } from 'vitest';
import { revisitDay, tidyCadence } from '@/utils/domain/cadence';
import { hasDefaultClock, softDue } from '@/utils/domain/soft-clock';
import { weekdayOf } from '@/utils/lib/dates';

describe('the soft clock', () => {
  it.each([
    ['2026-03-03', 2, '2026-03-05'],
    ['2026-03-05', 2, '2026-03-09'],
    ['2026-03-07', 1, '2026-03-09'],
    ['2026-03-04', 0, '2026-03-05'],
    ['2026-03-04', 10, '2026-03-18'],
  ])('said on %s, %i working days end on %s', (said, days, wanted) =>
    expect(softDue(said, days, (day) => weekdayOf(day) <= 5)).toBe(wanted),
  );

  it('asks the calendar it is given, and ends with one that knows no working day', () => {
    expect(softDue('2026-03-03', 1, (day) => day === '2026-03-20')).toBe('2026-03-20');
    expect(softDue('2026-03-03', 1, () => false) > '2026-03-03').toBe(true);
  });

  it('runs for soft words and what must be approved', () => {
    expect(
      ['firm', 'soft', 'approval', 'theirs'].filter((kind) => hasDefaultClock(kind as 'firm')),
    ).toEqual(['soft', 'approval']);
  });
});

describe('cadence', () => {
  it('runs out by local days', () => {
    const cadence = { ideal: 1, latest: 2 };
    expect(revisitDay('2026-03-07T23:30:00Z', cadence, 'UTC')).toBe('2026-03-09');
    expect(revisitDay('2026-03-07T23:30:00Z', cadence, 'Europe/Berlin')).toBe('2026-03-10');
  });

  it('is whole days with the ideal not after the latest', () => {
    expect(tidyCadence({ ideal: 90, latest: 30.4 })).toEqual({ ideal: 30, latest: 30 });
    expect(tidyCadence({ ideal: 0, latest: 99_999 })).toEqual({ ideal: 1, latest: 3660 });
  });
});
