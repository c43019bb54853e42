import { describe, expect, it } from 'vitest';
import { readDueDate } from '@/utils/language/dates';
import { CHINESE, ENGLISH } from './own-phrases';

describe.each([
  { list: ENGLISH, ref: '2026-03-04T09:30:00-05:00', tz: 'America/New_York' },
  { list: CHINESE, ref: '2026-03-04T10:00:00+08:00', tz: 'Asia/Shanghai' },
])('the day a phrase means in $tz', ({ list, ref, tz }) => {
  it.each(list.map(([phrase, days]) => ({ phrase, days })))('$phrase', ({ phrase, days }) => {
    const date = readDueDate(phrase, { ref, tz })?.date ?? '';
    const [first, last] = days ?? ['', ''];
    expect(date >= first && date <= last, date).toBe(true);
  });
});

describe('festivals of the Chinese calendar and odd days', () => {
  it.each([
    ['元宵节前给您', '2026-02-20T10:00:00+08:00', '2026-03-03'],
    ['元宵节当天', '2026-03-04T10:00:00+08:00', '2027-02-20'],
    ['重阳节之前', '2026-09-01T10:00:00+08:00', '2026-10-18'],
    ['七夕前', '2026-08-01T10:00:00+08:00', '2026-08-19'],
    ['腊八前发货', '2026-12-20T10:00:00+08:00', '2027-01-15'],
    ['冬至', '2026-11-01T10:00:00+08:00', '2026-12-22'],
    ['冬至', '2027-12-01T10:00:00+08:00', '2027-12-22'],
    ['端午前', '2027-05-20T10:00:00+08:00', '2027-06-08'],
    ['2月29日前', '2028-02-10T10:00:00+08:00', '2028-02-29'],
    ['三天内', '2024-02-27T10:00:00+08:00', '2024-03-01'],
    ['廿五号前', '2026-03-04T10:00:00+08:00', '2026-03-25'],
  ])('%s (%s) → %s', (text, ref, date) =>
    expect(readDueDate(text, { ref, tz: 'Asia/Shanghai' })?.date).toBe(date),
  );

  it.each([
    // The hour that summer time skips in Berlin, and the one it repeats.
    ['tomorrow', '2026-03-29T01:30:00+01:00', 'Europe/Berlin', '2026-03-30'],
    ['in 24 hours', '2026-03-28T12:00:00+01:00', 'Europe/Berlin', '2026-03-29'],
    ['today', '2026-10-25T02:30:00+01:00', 'Europe/Berlin', '2026-10-25'],
    ['tomorrow', '2026-03-04T23:30:00-08:00', 'America/Los_Angeles', '2026-03-05'],
    ['tomorrow', '2026-03-04T23:30:00-08:00', 'Asia/Shanghai', '2026-03-06'],
    ['on February 29', '2026-03-04T10:00:00Z', 'UTC', '2028-02-29'],
    ['on 30 February', '2026-01-04T10:00:00Z', 'UTC', undefined],
    ['by Friday, no wait, by Tuesday', '2026-03-04T10:00:00Z', 'UTC', '2026-03-10'],
    ['on March 1, 2020', '2026-03-04T10:00:00Z', 'UTC', '2020-03-01'],
  ])('%s (%s, %s) → %s', (text, ref, tz, date) =>
    expect(readDueDate(text, { ref, tz })?.date).toBe(date),
  );

  it.each(['春节前', '节后', '5个工作日内', '元旦后'])(
    'says when a year has no calendar: %s',
    (text) => {
      const due = readDueDate(text, { ref: '2026-12-30T10:00:00+08:00', tz: 'Asia/Shanghai' });
      expect(due?.uncertain).toBe('no-holiday-data');
    },
  );
  it('says nothing where the calendar is known', () => {
    const due = readDueDate('国庆后', { ref: '2026-09-20T10:00:00+08:00', tz: 'Asia/Shanghai' });
    expect(due).toMatchObject({ date: '2026-10-08' });
    expect(due?.uncertain).toBeUndefined();
  });
});
