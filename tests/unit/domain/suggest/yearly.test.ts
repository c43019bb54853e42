import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextLook } from '@/utils/domain/suggest/looks';
import { nextOccurrence, nextReminder } from '@/utils/domain/suggest/yearly';
import { daysBetween } from '@/utils/lib/dates';
import { purchase, yearly } from './support';

describe('the next time round', () => {
  it('is always ahead, within two years, on a day of its calendar', () => {
    const from = fc
      .date({ min: new Date('1950-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const calendar = fc.constantFrom('solar' as const, 'lunar' as const);
    const month = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(from, calendar, month, fc.integer({ min: 1, max: 28 }), (today, one, m, day) => {
        const next = nextOccurrence(yearly({ calendar: one, month: m, day }), today);
        expect(next).not.toBeNull();
        const ahead = daysBetween(today, next?.on ?? '');
        expect(ahead).toBeGreaterThanOrEqual(0);
        expect(ahead).toBeLessThanOrEqual(385);
      }),
    );
  });

  it.each([
    [{ month: 4, day: 31 }, '2026-03-04', null],
    [{ calendar: 'lunar' as const, month: 1, day: 1 }, '2999-01-01', null],
    [{ month: 2, day: 29 }, '2027-03-01', '2028-02-29'],
    [{ calendar: 'lunar' as const, month: 12, day: 30 }, '2026-02-10', '2026-02-16'],
    [{ calendar: 'lunar' as const, month: 6, day: 8, leap: true }, '2025-07-10', '2025-08-01'],
  ])('of %o from %s is %s', (over, from, on) => {
    expect(nextOccurrence(yearly(over), from)?.on ?? null).toBe(on);
  });
});

describe('the reminder of a yearly day', () => {
  it.each([
    ['its lead before the day', '2026-02-01', undefined, '2026-03-03'],
    ['today once the lead has begun', '2026-03-06', undefined, '2026-03-06'],
    ['next year once it was congratulated', '2026-03-06', '2026-03-10', '2027-03-03'],
  ])('is %s', (_, today, after, due) => {
    expect(nextReminder(yearly(), today, after)).toBe(due);
  });
  it('never comes for a day that does not exist', () => {
    expect(nextReminder(yearly({ month: 13 }), '2026-03-06')).toBeNull();
  });
});

describe('the next look at a purchase', () => {
  it.each([
    [{}, { step: 3, due: '2026-02-23' }],
    [
      { deliveredOn: '2026-03-01', looked: [3] },
      { step: 30, due: '2026-03-31' },
    ],
    [{ looked: [30] }, { step: 90, due: '2026-05-21' }],
    [{ looked: [3, 30, 90] }, null],
  ])('of %o', (over, look) => {
    expect(nextLook(purchase(over))).toEqual(look);
  });
});
