import { describe, expect, it } from 'vitest';
import { createWords } from '@/components/i18n/context';
import { dueText, dueTone } from '@/components/promise/due';

// A Tuesday.
const TODAY = '2026-11-24';
const said = (due: string | null, locale: 'en' | 'zh', today = TODAY) =>
  dueText(createWords(locale, today, 'UTC'), due);

describe('a due day', () => {
  it.each([
    ['2026-11-20', '4 d overdue', '逾期 4 天'],
    ['2026-11-23', '1 d overdue', '逾期 1 天'],
    ['2026-11-24', 'today', '今天'],
    ['2026-11-25', 'tomorrow', '明天'],
    ['2026-11-27', 'Fri', '周五'],
    ['2026-11-29', 'Sun', '周日'],
    ['2026-11-30', 'in 6 days', '6 天后'],
    ['2026-12-04', 'in 10 days', '10 天后'],
    ['2026-12-05', 'Sat 5 Dec', '12月5日 周六'],
    ['2027-02-01', '1 Feb 2027', '2027年2月1日'],
    [null, 'no date', '无日期'],
  ])('%s is said as “%s” and “%s”', (due, en, zh) => {
    expect(said(due, 'en')).toBe(en);
    expect(said(due, 'zh')).toBe(zh);
  });

  it('names a weekday only within the week that is on', () => {
    expect(said('2026-11-30', 'en', '2026-11-28')).toBe('in 2 days');
    expect(said('2026-11-29', 'en', '2026-11-27')).toBe('Sun');
  });

  it('is red only when it is my word that is late', () => {
    expect(dueTone('2026-11-23', TODAY, true)).toBe('overdue');
    expect(dueTone('2026-11-23', TODAY, false)).toBe('waiting');
    expect(dueTone('2026-11-24', TODAY, true)).toBe('today');
    expect(dueTone(null, TODAY, true)).toBe('planned');
  });
});
