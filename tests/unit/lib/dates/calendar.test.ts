import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  calendarDate,
  daysBetween,
  isCalendarDate,
  lastDayOfMonth,
  partsOf,
  weekdayOf,
} from '@/utils/lib/dates';

const anyDate = fc
  .integer({ min: -700_000, max: 2_900_000 })
  .map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));

describe('calendar dates', () => {
  it('knows which days exist', () => {
    for (const ok of ['2024-02-29', '2000-02-29', '2026-12-31', '0001-01-01']) {
      expect(isCalendarDate(ok), ok).toBe(true);
    }
    for (const bad of ['2026-02-29', '1900-02-29', '2026-13-01', '2026-00-10', '2026-04-31']) {
      expect(isCalendarDate(bad), bad).toBe(false);
    }
    for (const bad of ['2026-4-1', '2026-04-01T00:00', ' 2026-04-01', '', null, 20260401, {}]) {
      expect(isCalendarDate(bad), String(bad)).toBe(false);
    }
  });

  it('counts over leap days and years', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(daysBetween('2024-01-01', '2025-01-01')).toBe(366);
    expect(daysBetween('2026-03-10', '2026-03-04')).toBe(-6);
  });

  it('names weekdays the ISO way', () => {
    expect(weekdayOf('2026-11-23')).toBe(1);
    expect(weekdayOf('2026-11-29')).toBe(7);
    expect(weekdayOf('1969-12-28')).toBe(7);
  });

  it('clamps a month step to the month', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
    expect(addMonths('2026-11-30', 3)).toBe('2027-02-28');
    expect(addMonths('2026-03-15', -3)).toBe('2025-12-15');
    expect(lastDayOfMonth(2026, 13)).toBe('2027-01-31');
    expect(lastDayOfMonth(2026, 0)).toBe('2025-12-31');
    expect(calendarDate(2025, 2, 29)).toBeNull();
  });

  it('adds, measures and turns the week consistently', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -5000, max: 5000 }), (date, n) => {
        const later = addDays(date, n);
        expect(isCalendarDate(later)).toBe(true);
        expect(daysBetween(date, later)).toBe(n);
        expect((weekdayOf(date) - 1 + (((n % 7) + 7) % 7)) % 7).toBe(weekdayOf(later) - 1);
        const { year, month, day } = partsOf(date);
        expect(calendarDate(year, month, day)).toBe(date);
      }),
    );
  });

  it('refuses what is no date', () => {
    expect(() => addDays('2026-02-30', 1)).toThrow(RangeError);
    expect(() => daysBetween('x', '2026-01-01')).toThrow(RangeError);
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
  });
});
