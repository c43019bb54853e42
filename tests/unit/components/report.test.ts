import { describe, expect, it } from 'vitest';
import { createWords } from '@/components/i18n/context';
import { reportMarkdown, reportOf } from '@/components/insights/report';
import type { ReportView } from '@/utils/messages/insights-view';

const NONE = { kept: 0, renegotiated: 0, late: 0, broken: 0, dropped: 0 };
const who = (name: string) => ({
  ...{ personId: name, name, company: null, stage: 'customer' as const, star: false },
});
const nobody = { count: 0, people: [] };
const quiet: ReportView = {
  ...{ from: '2026-03-02', until: '2026-03-04', mine: NONE, theirs: NONE, overdue: 0 },
  answers: { count: 0, median: null, inDay: 0, slowest: [] },
  ...{ contacted: nobody, old: nobody, fresh: nobody, visits: [], complaints: [], slipping: [] },
  concessions: { balance: [], made: 0, exchanged: 0, free: [] },
};
const full: ReportView = {
  ...quiet,
  ...{ mine: { ...NONE, kept: 2, renegotiated: 1, late: 1 }, theirs: { ...NONE, kept: 1 } },
  overdue: 2,
  answers: { count: 3, median: 5, inDay: 2, slowest: [] },
  contacted: { count: 4, people: [who('Anna')] },
  old: { count: 2, people: [] },
  fresh: { count: 1, people: [who('Ben')] },
  visits: [{ who: who('Carl'), due: '2026-03-01' }],
  complaints: [{ who: who('Anna'), text: 'Boxes *missing*\n# now', solved: false }],
  slipping: [{ who: who('Carl'), contact: { days: 40, usual: 9 }, orders: null, complaint: true }],
  concessions: {
    balance: [{ currency: 'EUR', given: 36_000, received: 0 }],
    made: 1,
    exchanged: 0,
    free: [],
  },
};
const words = (locale: 'en' | 'zh') => createWords(locale, '2026-03-04', 'UTC');
const markdown = (locale: 'en' | 'zh', view: ReportView) =>
  reportMarkdown(reportOf(words(locale), 'week', view));

describe('the report', () => {
  it('tells a week on one page, texts of others as text', () => {
    expect(markdown('en', full)).toBe(`# Week Mon 2 Mar – Wed 4 Mar

## My word

- 3 of 4 kept
- 2 promises are overdue now
- Their word: 1 of 1 kept

## In touch

- In touch with 4 people
- You answered 3 times; half of them within 5 hours, 2 within a day.
- 1 visit due now: Carl

## Customers

- 2 came back, 1 bought for the first time
- New: Ben

## Slipping customers

- Carl: silent 40 days, usually 9 · a complaint goes on

## Complaints

- Anna: Boxes \\*missing\\* \\# now (not solved)

## Concessions

- You gave way 1 time, 0 in exchange for something.
- given €360 · got €0

From what was logged in Kept
`);
  });

  it('is as complete in Chinese', () => {
    const [en, zh] = [reportOf(words('en'), 'month', full), reportOf(words('zh'), 'month', full)];
    expect(zh.parts.map(({ lines }) => lines.length)).toEqual(
      en.parts.map(({ lines }) => lines.length),
    );
    expect(zh.title).toMatch(/^月报/);
  });

  it('of a quiet week says so and no more', () => {
    expect(reportOf(words('en'), 'week', quiet).parts).toEqual([
      { head: 'My word', lines: ['No promise ended'], personal: false },
      { head: 'In touch', lines: ['In touch with 0 people'], personal: false },
    ]);
  });
});
