import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMoney } from '@/utils/lib/i18n/money';
import { readMoney } from '@/utils/lib/text/money';

describe('an amount in what was typed', () => {
  it.each([
    ['Moon cakes ¥380', 38_000, 'CNY'],
    ['月饼 380元', 38_000, 'CNY'],
    ['样机 1.5万元', 1_500_000, 'CNY'],
    ['dinner 120.50 EUR', 12_050, 'EUR'],
    ['dinner €1,200', 120_000, 'EUR'],
    ['dinner € 1.200,50', 120_050, 'EUR'],
    ['200 jackets, 12 000 €', 1_200_000, 'EUR'],
    ['US$20 voucher', 2000, 'USD'],
    ['rmb 88 red packet', 8800, 'CNY'],
    ['tea 3000 JPY', 3000, 'JPY'],
  ])('%s', (text, value, currency) => {
    expect(readMoney(text, 'EUR')).toMatchObject({ value, currency, sure: true });
  });

  it('takes a bare number at the end for the usual money, but is not sure', () => {
    expect(readMoney('Moon cakes 380', 'CNY')).toMatchObject({ value: 38_000, sure: false });
    expect(readMoney('380 jackets', 'CNY')).toBeNull();
    expect(readMoney('¥500', 'JPY')).toMatchObject({ value: 500, currency: 'JPY' });
    expect(readMoney('A favour', 'EUR')).toBeNull();
  });

  it('never throws, and is never less than nothing', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const found = readMoney(text, 'EUR');
        if (found) expect(found.value).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('is read as it is written', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e11 }),
        fc.constantFrom('CNY', 'EUR', 'GBP', 'INR'),
        (value, currency) => {
          const text = formatMoney('en', { value, currency });
          expect(readMoney(`Lunch ${text}`, 'CNY')).toMatchObject({ value, currency });
        },
      ),
    );
  });
});

describe('an amount on screen', () => {
  it('has no empty decimals', () => {
    expect(formatMoney('zh', { value: 38_000, currency: 'CNY' })).toBe('¥380');
    expect(formatMoney('en', { value: 120_050, currency: 'EUR' })).toBe('€1,200.50');
    expect(formatMoney('en', { value: 3000, currency: 'JPY' })).toBe('¥3,000');
  });
});
