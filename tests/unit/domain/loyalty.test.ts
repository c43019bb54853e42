import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loyaltyOf } from '@/utils/domain/loyalty';
import { addDays } from '@/utils/lib/dates';

describe('loyalty by purchases', () => {
  it('knows since when, how often, and how long ago', () => {
    expect(loyaltyOf(['2026-01-01', '2026-01-31', '2026-03-02'], '2026-03-12')).toEqual({
      ...{ since: '2026-01-01', times: 3, usual: 30, gap: 10, slipping: false },
    });
  });

  it('is slipping after twice the usual silence, and says nothing of habits below three', () => {
    const days = ['2026-01-01', '2026-01-31', '2026-03-02'];
    expect(loyaltyOf(days, '2026-05-01')?.slipping).toBe(false);
    expect(loyaltyOf(days, '2026-05-02')?.slipping).toBe(true);
    expect(loyaltyOf(days.slice(0, 2), '2028-01-01')).toMatchObject({
      usual: null,
      slipping: false,
    });
    expect(loyaltyOf([], '2026-01-01')).toBeNull();
    expect(loyaltyOf(['2027-01-01'], '2026-01-01')).toBeNull();
  });

  it('does not depend on the order', () => {
    const day = fc.integer({ min: 0, max: 900 }).map((n) => addDays('2024-01-01', n));
    fc.assert(
      fc.property(fc.array(day), (days) => {
        const today = '2026-12-31';
        expect(loyaltyOf([...days].reverse(), today)).toEqual(loyaltyOf(days, today));
      }),
    );
  });
});
