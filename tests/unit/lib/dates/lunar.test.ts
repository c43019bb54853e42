import { describe, expect, it } from 'vitest';
import { daysBetween } from '@/utils/lib/dates';
import { lunarYearOf, solarOf } from '@/utils/lib/dates/lunar';
import { calendarDayIn } from '@/utils/lib/dates/other-calendars';

const day = (month: number, of: number, leap = false) => ({ month, day: of, leap });

describe('the lunar calendar', () => {
  // As published by the Purple Mountain and Hong Kong observatories.
  it.each([
    [2024, '2024-02-10', '2024-09-17'],
    [2025, '2025-01-29', '2025-10-06'],
    [2026, '2026-02-17', '2026-09-25'],
    [2027, '2027-02-06', '2027-09-15'],
    [2028, '2028-01-26', '2028-10-03'],
    [2030, '2030-02-03', '2030-09-12'],
    [2033, '2033-01-31', '2033-09-08'],
  ])('knows Spring Festival and Mid-Autumn of %i', (year, spring, autumn) => {
    expect(solarOf(day(1, 1), year)).toBe(spring);
    expect(solarOf(day(8, 15), year)).toBe(autumn);
    expect(lunarYearOf(spring)).toBe(year);
  });

  it('puts a leap month where the year has it, else into the month of its name', () => {
    expect(solarOf(day(6, 8, true), 2025)).toBe('2025-08-01');
    expect(solarOf(day(6, 8), 2025)).toBe('2025-07-02');
    expect(solarOf(day(6, 8, true), 2026)).toBe(solarOf(day(6, 8), 2026));
    expect(solarOf(day(11, 8, true), 2033)).toBe('2033-12-29');
  });

  it('ends a short month with its 29th', () => {
    // The twelfth month of 2026 has 29 days; the new year begins on 6 February 2027.
    expect(solarOf(day(12, 30), 2026)).toBe('2027-02-05');
  });

  it.each([
    [day(13, 1), 2026],
    [day(0, 1), 2026],
    [day(1, 31), 2026],
    [day(1, 1), 1900],
    [day(1, 1), 2999],
    [day(1.5, 1), 2026],
  ])('knows no %o in %i', (lunar, year) => {
    expect(solarOf(lunar, year)).toBeNull();
  });

  it('goes on without a gap for two centuries', () => {
    for (let year = 1901; year < 2099; year += 1) {
      const first = solarOf(day(1, 1), year) ?? '';
      const next = solarOf(day(1, 1), year + 1) ?? '';
      expect([353, 354, 355, 383, 384, 385]).toContain(daysBetween(first, next));
    }
    expect(lunarYearOf('2999-01-01')).toBeNull();
    expect(lunarYearOf('1900-01-01')).toBeNull();
  });
});

describe('other calendars', () => {
  it.each([
    ['dangi', 1, 1, ['2026-02-17', '2027-02-07', '2028-01-27', '2030-02-03']],
    ['islamic', 10, 1, ['2026-03-20', '2027-03-09', '2028-02-26', '2030-02-04']],
    ['hebrew', 'Tishri', 1, ['2026-09-12', '2027-10-02', '2028-09-21', '2030-09-28']],
  ] as const)('%s', (calendar, month, of, expected) => {
    const found = [2026, 2027, 2028, 2030].map((year) => calendarDayIn(calendar, year, month, of));
    expect(found).toEqual(expected);
  });

  it('finds nothing where there is nothing', () => {
    expect(calendarDayIn('islamic', 2026, 13, 1)).toBeNull();
    expect(calendarDayIn('islamic', 9999, 1, 1)).toBeNull();
  });
});
