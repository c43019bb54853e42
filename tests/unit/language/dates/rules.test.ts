import { describe, expect, it } from 'vitest';
import { readDueDate, readQuickDate } from '@/utils/language/dates';
import { addWorkdays, hasHolidayData } from '@/utils/language/dates/workdays';

const NY = { ref: '2026-03-04T09:30:00-05:00', tz: 'America/New_York' };
const SH = { ref: '2026-03-04T10:00:00+08:00', tz: 'Asia/Shanghai' };

describe('the writer’s day counts', () => {
  it('takes today from the zone, not from the offset of the moment', () => {
    const ref = '2026-03-04T20:00:00Z';
    expect(readDueDate('tomorrow', { ref, tz: 'Asia/Shanghai' })?.date).toBe('2026-03-06');
    expect(readDueDate('tomorrow', { ref, tz: 'America/New_York' })?.date).toBe('2026-03-05');
    expect(readDueDate('in 6 hours', { ref, tz: 'America/New_York' })?.date).toBe('2026-03-04');
    expect(readDueDate('明天', { ref: '2026-03-04', tz: 'Asia/Shanghai' })?.date).toBe(
      '2026-03-05',
    );
  });

  it('reads 4/5 as people there write it', () => {
    expect(readDueDate('by 4/5', NY)?.date).toBe('2026-04-05');
    expect(readDueDate('by 4/5', { ...NY, tz: 'Europe/London' })?.date).toBe('2026-05-04');
    expect(readDueDate('by 25/3', NY)?.date).toBe('2026-03-25');
    expect(readDueDate('by 3/25', { ...NY, tz: 'Europe/London' })?.date).toBe('2026-03-25');
  });

  it('keeps whole days on days of clock changes', () => {
    const spring = { ref: '2026-03-07T23:30:00-05:00', tz: 'America/New_York' };
    expect(readDueDate('tomorrow at 2:30 am', spring)?.date).toBe('2026-03-08');
    expect(readDueDate('in 24 hours', spring)?.date).toBe('2026-03-09');
    const howe = { ref: '2026-04-04T12:00:00Z', tz: 'Australia/Lord_Howe' };
    expect(readDueDate('in two days', howe)?.date).toBe('2026-04-06');
  });
});

describe('choosing among dates', () => {
  it.each([
    ['I wanted to send it Monday but will have it by Thursday.', '2026-03-05', 'by Thursday'],
    ['Sample tomorrow, contract by Friday.', '2026-03-06', 'by Friday'],
    ['Let us meet on Monday, I leave on Tuesday.', '2026-03-09', 'on Monday'],
    ['Not on Friday but on Monday.', '2026-03-09', 'on Monday'],
  ])('%s', (text, date, phrase) => {
    expect(readDueDate(text, NY)).toMatchObject({ date, phrase });
  });

  it('gives the words as they were written', () => {
    expect(readDueDate('我們下週三前給您。', SH)?.phrase).toBe('下週三前');
    expect(readDueDate('最晚３月２０日给您', SH)).toMatchObject({
      date: '2026-03-20',
      phrase: '最晚３月２０日',
    });
  });

  it('drops the past unless its year is written', () => {
    expect(readDueDate('by 2026-02-20', NY)?.date).toBe('2026-02-20');
    expect(readDueDate('by February 20', NY)?.date).toBe('2027-02-20');
    expect(readDueDate('本周一', SH)).toBeNull();
    expect(readDueDate('We shipped it on January 5, 2026.', NY)).toBeNull();
  });

  it('knows no days that do not exist', () => {
    expect(readDueDate('by February 30', NY)).toBeNull();
    expect(readDueDate('by 2026-02-29', NY)).toBeNull();
    expect(readDueDate('4月31日前', SH)).toBeNull();
    expect(readDueDate('by February 29', NY)?.date).toBe('2028-02-29');
  });
});

describe('working days', () => {
  it('counts swap days and holidays of the Chinese calendar', () => {
    expect(addWorkdays('2026-02-13', 1, 'cn')).toEqual({ date: '2026-02-14', uncertain: false });
    expect(addWorkdays('2026-02-14', 1, 'cn')).toEqual({ date: '2026-02-24', uncertain: false });
    expect(addWorkdays('2026-02-13', 1, 'us').date).toBe('2026-02-16');
    expect(addWorkdays('2026-10-08', -1, 'cn').date).toBe('2026-09-30');
    expect(addWorkdays('2026-12-24', 1, 'west').date).toBe('2026-12-28');
  });

  it('says when it has no data for a year', () => {
    expect(hasHolidayData(2026)).toBe(true);
    const far = { ref: '2090-03-01T10:00:00+08:00', tz: 'Asia/Shanghai' };
    expect(readDueDate('3个工作日内', far)?.uncertain).toBe('no-holiday-data');
    expect(readDueDate('国庆前', far)?.uncertain).toBe('no-holiday-data');
    expect(readDueDate('3个工作日内', SH)?.uncertain).toBeUndefined();
    expect(readDueDate('三天内', far)?.uncertain).toBeUndefined();
  });

  it('follows the writer’s country', () => {
    const ref = '2026-09-30T10:00:00+08:00';
    expect(readDueDate('in 2 business days', { ref, tz: 'Asia/Shanghai' })?.date).toBe(
      '2026-10-09',
    );
    expect(readDueDate('in 2 business days', { ref, tz: 'Europe/Berlin' })?.date).toBe(
      '2026-10-02',
    );
  });
});

describe('readQuickDate', () => {
  it.each([
    ['fri', '2026-03-06'],
    ['sat', '2026-03-07'],
    ['next tue', '2026-03-10'],
    ['in 2 weeks', '2026-03-18'],
    ['3d', '2026-03-07'],
    ['2w', '2026-03-18'],
    ['1m', '2026-04-04'],
    ['6mo', '2026-09-04'],
    ['1y', '2027-03-04'],
    ['+5', '2026-03-09'],
    ['3 bd', '2026-03-09'],
    ['tomorrow', '2026-03-05'],
    ['tmr', '2026-03-05'],
    ['now', '2026-03-04'],
    ['12/3', '2026-12-03'],
    ['20/3', '2026-03-20'],
    ['3.20', '2026-03-20'],
    ['4-10', '2026-04-10'],
    ['15', '2026-03-15'],
    ['15th', '2026-03-15'],
    ['march 20', '2026-03-20'],
    ['20 mar', '2026-03-20'],
    ['may 5', '2026-05-05'],
    ['eom', '2026-03-31'],
    ['q2', '2026-06-30'],
    ['april', '2026-04-30'],
    ['xmas', '2026-12-25'],
    ['weekend', '2026-03-08'],
    ['明天', '2026-03-05'],
    ['下周三', '2026-03-11'],
    ['月底', '2026-03-31'],
    ['三天', '2026-03-07'],
    ['两周', '2026-03-18'],
    ['半个月', '2026-03-19'],
    ['20号', '2026-03-20'],
    ['12月3日', '2026-12-03'],
  ])('%s is %s', (input, date) => {
    expect(readQuickDate(input, NY)?.date).toBe(date);
  });

  it.each(['', '   ', 'asdf', '你好', '99', '13/32', '2026-02-30'])('refuses %j', (input) => {
    expect(readQuickDate(input, NY)).toBeNull();
  });
});
