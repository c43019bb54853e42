import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GIVE_KINDS, type Give } from '@/utils/domain/give';
import { balanceOf, limitState } from '@/utils/domain/give-balance';

type Valued = Pick<Give, 'side' | 'kind' | 'value' | 'currency' | 'date'>;
const TODAY = '2026-03-04';

const gift = (over: Partial<Valued> = {}): Valued => ({
  ...{ side: 'given', kind: 'gift', value: 38_000, currency: 'CNY', date: '2026-02-01' },
  ...over,
});

const anyGive: fc.Arbitrary<Valued> = fc.record({
  side: fc.constantFrom('given', 'received'),
  kind: fc.constantFrom(...GIVE_KINDS),
  value: fc.option(fc.integer({ min: 0, max: 1e9 })),
  currency: fc.option(fc.constantFrom('CNY', 'EUR', 'JPY')),
  date: fc.constantFrom('2025-12-31', '2026-01-01', '2026-03-04', '2026-12-31'),
});

describe('what was given and received', () => {
  it('is summed by currency, the larger sums first', () => {
    const gives = [
      gift(),
      gift({ side: 'received', kind: 'referral', value: 10_000 }),
      gift({ currency: 'EUR', value: 90_000 }),
      gift({ value: null, currency: null }),
    ];
    expect(balanceOf(gives)).toEqual([
      { currency: 'EUR', given: 90_000, received: 0 },
      { currency: 'CNY', given: 38_000, received: 10_000 },
    ]);
  });

  it('does not depend on the order, and adds up', () => {
    fc.assert(
      fc.property(fc.array(anyGive), fc.array(anyGive), (some, more) => {
        expect(balanceOf([...some].reverse())).toEqual(balanceOf(some));
        const sum = (gives: Valued[], currency: string) =>
          balanceOf(gives).find((one) => one.currency === currency) ?? { given: 0, received: 0 };
        for (const currency of ['CNY', 'EUR', 'JPY']) {
          const all = sum([...some, ...more], currency);
          const [a, b] = [sum(some, currency), sum(more, currency)];
          expect(all.given).toBe(a.given + b.given);
          expect(all.received).toBe(a.received + b.received);
        }
      }),
    );
  });
});

describe('the yearly limit', () => {
  const limit = { value: 50_000, currency: 'CNY' };

  it('counts gifts, favours and invitations of this year, given, in its currency', () => {
    const gives = [
      gift(),
      gift({ kind: 'discount', value: 900_000 }),
      gift({ side: 'received' }),
      gift({ date: '2025-12-31' }),
      gift({ currency: 'EUR' }),
      gift({ kind: 'invitation', value: 20_000 }),
    ];
    expect(limitState(gives, limit, TODAY)).toEqual({
      ...{ ...limit, spent: 58_000, left: 0, over: true },
    });
  });

  it('is over exactly when more was spent than allowed', () => {
    fc.assert(
      fc.property(fc.array(anyGive), fc.integer({ min: 0, max: 2e9 }), (gives, value) => {
        const state = limitState(gives, { value, currency: 'CNY' }, TODAY);
        expect(state.over).toBe(state.spent > value);
        expect(state.left).toBe(Math.max(0, value - state.spent));
        const without = gives.filter(({ side }) => side === 'received');
        expect(limitState(without, { value, currency: 'CNY' }, TODAY).spent).toBe(0);
      }),
    );
  });
});
