import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDueDate, readQuickDate } from '@/utils/language/dates';
import { dateIn, isCalendarDate } from '@/utils/lib/dates';
import { cpuMs } from '../../../support/cpu';
import * as chinese from './chinese-phrases';
import * as english from './english-phrases';

const AT = { ref: '2026-03-04T09:30:00+08:00', tz: 'Asia/Shanghai' };
const zones = ['UTC', 'Asia/Shanghai', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Apia'];
const moment = fc
  .date({ min: new Date('2016-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const withoutYear = [...english.PHRASES, ...chinese.PHRASES]
  .map(([phrase]) => phrase)
  .filter((phrase) => !/20\d\d|\/26/.test(phrase));
const yearless = (text: string) => !/20\d\d|['’/.-]\d\d/.test(text);

describe('any text, anywhere, at any time', () => {
  it('gives a real day, not before the day of writing, or null', () => {
    const words = fc.array(fc.constantFrom(...withoutYear, 'and', '我', 'I will', '，', '.'), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(words, moment, fc.constantFrom(...zones), (parts, ref, tz) => {
        const due = readDueDate(parts.join(' '), { ref, tz });
        if (!due) return;
        const today = dateIn(tz, ref);
        expect(isCalendarDate(due.date)).toBe(true);
        expect(due.date >= today).toBe(true);
        if (due.from !== undefined) {
          expect(isCalendarDate(due.from)).toBe(true);
          expect(due.from >= today && due.from < due.date).toBe(true);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('never throws, and its phrase stands in the text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.stringMatching(/^[\d一二三月日周下年前号点:/. -]{0,30}$/),
    );
    fc.assert(
      fc.property(text, moment, (input, ref) => {
        const due = readDueDate(input, { ref, tz: 'Asia/Shanghai' });
        readQuickDate(input, { ref, tz: 'Europe/Berlin' });
        if (due) expect(input).toContain(due.phrase);
        if (due && yearless(input)) expect(due.date >= dateIn('Asia/Shanghai', ref)).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  it.each([
    ['2026-13-45', 'UTC'],
    ['', 'UTC'],
    ['yesterday', 'Asia/Shanghai'],
    ['2026-03-04T10:00:00Z', 'Mars/Olympus'],
    ['2026-03-04T10:00:00Z', ''],
    ['+275760-09-13T00:00:00Z', 'UTC'],
    ['9999-12-31T10:00:00Z', 'UTC'],
  ])('gives null when the moment is %j in %j', (ref, tz) => {
    expect(readDueDate('in two weeks', { ref, tz })).toBeNull();
  });

  it('answers on hostile and huge text in bounded time', () => {
    const units = [
      'x',
      '1',
      'the ',
      'day after ',
      'end of ',
      'week of ',
      'two weeks from ',
      '3/',
      'by ',
      '-',
      "a'",
      'ed ',
      'first ',
      'Monday ',
      'two to ',
      '下',
      '三月',
      '前',
      '国庆假期',
      '年',
      '三',
      '节假',
      '一个把',
      '下周一by ',
      '周',
      '2026-',
      '１',
      '　',
      'if by Monday, ',
      'March ',
      'in the next ',
    ];
    for (const unit of units) {
      const text = unit.repeat(Math.ceil(2_000_000 / unit.length));
      const start = cpuMs();
      readDueDate(text, AT);
      readQuickDate(text, AT);
      expect(cpuMs() - start, unit).toBeLessThan(250);
    }
  });
});
