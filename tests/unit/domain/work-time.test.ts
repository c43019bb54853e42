import { describe, expect, it } from 'vitest';
import { isWorkingDay, workingDayFrom } from '@/utils/domain/work-time';
import { holidayInChina } from '@/utils/language/dates/workdays';

const weekdays = [1, 2, 3, 4, 5];
const china = { workDays: weekdays, holidays: 'cn' } as const;
const plain = { workDays: weekdays, holidays: 'none' } as const;

describe('working days', () => {
  it.each([
    ['2026-02-17', 'Spring Festival', false, true],
    ['2026-02-14', 'a Saturday worked in exchange', true, false],
    ['2026-02-21', 'a Saturday of the festival', false, false],
    ['2026-03-04', 'a plain Wednesday', true, true],
    ['2026-03-07', 'a plain Saturday', false, false],
  ])('%s, %s: %s in China, %s without holidays', (day, _what, inChina, without) => {
    expect(isWorkingDay(day, china, holidayInChina)).toBe(inChina);
    expect(isWorkingDay(day, plain, holidayInChina)).toBe(without);
  });

  it('fall back on the weekday in years without data', () => {
    expect(holidayInChina('2040-10-01')).toBeNull();
    expect(isWorkingDay('2040-10-01', china, holidayInChina)).toBe(true);
  });

  it('are looked for from a day on, and somebody who never works is not waited for', () => {
    expect(workingDayFrom('2026-02-15', china, holidayInChina)).toBe('2026-02-24');
    expect(workingDayFrom('2026-03-04', plain)).toBe('2026-03-04');
    expect(workingDayFrom('2026-03-04', { workDays: [], holidays: 'none' })).toBe('2026-03-04');
  });
});
