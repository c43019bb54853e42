import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readYearly } from '@/utils/lib/dates/yearly-words';

const solar = { calendar: 'solar', leap: false };
const lunar = { calendar: 'lunar', leap: false };

describe('a yearly day in what was typed', () => {
  it.each([
    ['12 March', { ...solar, month: 3, day: 12, year: null }],
    ['Birthday 12th of March 1980', { ...solar, month: 3, day: 12, year: 1980 }],
    ['March 12, 1980', { ...solar, month: 3, day: 12, year: 1980 }],
    ['Feb 29', { ...solar, month: 2, day: 29, year: null }],
    ['1980-03-12', { ...solar, month: 3, day: 12, year: 1980 }],
    ['3月12日', { ...solar, month: 3, day: 12, year: null }],
    ['生日1980年3月12号', { ...solar, month: 3, day: 12, year: 1980 }],
    ['农历八月十五', { ...lunar, month: 8, day: 15, year: null }],
    ['正月初三', { ...lunar, month: 1, day: 3, year: null }],
    ['腊月廿三', { ...lunar, month: 12, day: 23, year: null }],
    ['农历闰四月初十', { ...lunar, leap: true, month: 4, day: 10, year: null }],
    ['lunar 8/15', { ...lunar, month: 8, day: 15, year: null }],
    ['十一月二十日', { ...solar, month: 11, day: 20, year: null }],
  ])('%s', (text, day) => {
    expect(readYearly(text)).toMatchObject(day);
  });

  it.each(['', 'March', '13月40日', 'maybe 5', '1980'])('none in %s', (text) => {
    expect(readYearly(text)).toBeNull();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const found = readYearly(text);
        if (found) expect(found.month).toBeLessThanOrEqual(12);
      }),
    );
  });
});
