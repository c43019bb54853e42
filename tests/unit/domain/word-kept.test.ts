import { describe, expect, it } from 'vitest';
import { limitFor } from '@/utils/domain/limits';
import { declineOutcome, doneOutcome, toldInTime } from '@/utils/domain/outcome';
import type { PromiseRecord } from '@/utils/domain/promise';
import { addTallies, byMonth, emptyMonth, firstOfMonth, wordKept } from '@/utils/domain/word-kept';
import { promiseDraft } from '../../support/fakes/records';

const stamps = { createdAt: 'c', updatedAt: 'c', deletedAt: null, device: 'd' };
const closed = (closedAt: string | null, over: Partial<PromiseRecord> = {}): PromiseRecord => ({
  ...promiseDraft({ closedAt, state: 'kept' }),
  ...stamps,
  ...over,
});

describe('how a done promise ended', () => {
  const put = (from: string | null, to: string, at: string, inTime?: boolean) => ({
    ...{ from, to, at },
    ...(inTime === undefined ? {} : { inTime }),
  });
  it.each([
    ['on the day', '2026-03-04', [], 'kept'],
    ['a day after', '2026-03-03', [], 'late'],
    ['without a day', null, [], 'kept'],
    [
      'by a new day told on the old one',
      '2026-03-09',
      [put('2026-03-02', '2026-03-09', '2026-03-02T12:00:00Z')],
      'renegotiated',
    ],
    [
      'by a new day told too late',
      '2026-03-09',
      [put('2026-03-02', '2026-03-09', '2026-03-03T12:00:00Z')],
      'late',
    ],
    [
      'by a new day told in time where it was told',
      '2026-03-09',
      [put('2026-03-02', '2026-03-09', '2026-03-03T03:00:00Z', true)],
      'renegotiated',
    ],
    [
      'after the new day',
      '2026-03-03',
      [put('2026-03-01', '2026-03-03', '2026-03-01T12:00:00Z')],
      'late',
    ],
    ['once it got a day', '2026-03-09', [put(null, '2026-03-09', '2026-03-01T12:00:00Z')], 'kept'],
    [
      'earlier than first said',
      '2026-03-05',
      [put('2026-03-09', '2026-03-05', '2026-03-01T12:00:00Z')],
      'kept',
    ],
  ] as const)('%s', (_what, due, renegotiations, wanted) =>
    expect(doneOutcome({ due, renegotiations: [...renegotiations] }, '2026-03-04', 'UTC')).toBe(
      wanted,
    ),
  );

  it('judges an old record by the local day on which it was told', () => {
    const renegotiations = [put('2026-03-02', '2026-03-09', '2026-03-03T03:00:00Z')];
    const one = { due: '2026-03-09', renegotiations };
    expect(doneOutcome(one, '2026-03-04', 'America/New_York')).toBe('renegotiated');
    expect(doneOutcome(one, '2026-03-04', 'Asia/Shanghai')).toBe('late');
  });

  it.each([
    ['soft', '2026-03-04', 'kept'],
    ['soft', '2026-03-03', 'late'],
    ['approval', '2026-03-05', 'kept'],
    ['approval', '2026-03-03', 'late'],
    ['firm', '2026-03-04', 'renegotiated'],
    ['firm', '2026-03-03', 'broken'],
    ['firm', null, 'renegotiated'],
    ['theirs', '2026-03-03', 'broken'],
  ] as const)('a no to a %s word due %s is %s', (kind, due, wanted) =>
    expect(declineOutcome({ kind, due }, '2026-03-04')).toBe(wanted),
  );

  it('is told in time on the day itself', () => {
    expect(toldInTime('2026-03-04', '2026-03-04')).toBe(true);
    expect(toldInTime('2026-03-04', '2026-03-05')).toBe(false);
    expect(toldInTime(null, '2026-03-05')).toBe(true);
  });
});

describe('the record', () => {
  it('counts new dates told in time as kept and leaves out what was dropped', () => {
    const tally = { kept: 20, renegotiated: 3, late: 1, broken: 0, dropped: 4 };
    expect(wordKept(tally)).toEqual({ kept: 23, of: 24 });
    expect(addTallies([tally, tally])).toMatchObject({ kept: 40, dropped: 8 });
    expect(wordKept(addTallies([]))).toEqual({ kept: 0, of: 0 });
  });

  it('puts a promise into the month of the local calendar', () => {
    // Midnight in Shanghai is 16:00 UTC the day before; New York is still in the old year at 04:59.
    const last = closed('2026-12-31T15:59:59.999Z');
    const first = closed('2026-12-31T16:00:00.000Z');
    const months = (tz: string) => byMonth([last, first], tz).map(({ month }) => month);
    expect(months('Asia/Shanghai')).toEqual(['2027-01', '2026-12']);
    expect(months('UTC')).toEqual(['2026-12']);
    expect(byMonth([closed('2027-01-01T04:59:00Z')], 'America/New_York')[0]?.month).toBe('2026-12');
    expect(byMonth([closed('2027-01-01T05:00:00Z')], 'America/New_York')[0]?.month).toBe('2027-01');
    // The hour that a clock change skips or repeats belongs to its day all the same.
    expect(byMonth([closed('2026-03-31T22:30:00Z')], 'Europe/Berlin')[0]?.month).toBe('2026-04');
  });

  it('keeps both sides, every outcome and the reasons apart', () => {
    const at = '2026-03-04T10:00:00Z';
    const [month] = byMonth(
      [
        closed(at),
        closed(at, { state: 'late', why: 'mill closed', text: 'a' }),
        closed(at, { state: 'broken', side: 'theirs', why: 'no budget', text: 'b' }),
        closed(at, { state: 'kept', why: 'not shown' }),
        closed(null, { state: 'open' }),
      ],
      'UTC',
    );
    expect(month?.mine).toEqual({ kept: 2, renegotiated: 0, late: 1, broken: 0, dropped: 0 });
    expect(month?.theirs).toEqual({ ...emptyMonth('x').mine, broken: 1 });
    expect(month?.reasons.map(({ why, outcome }) => [why, outcome])).toEqual([
      ['mill closed', 'late'],
      ['no budget', 'broken'],
    ]);
  });

  it('begins on the first of a month', () => {
    expect(firstOfMonth('2026-03-31', 0)).toBe('2026-03-01');
    expect(firstOfMonth('2026-03-31', 1)).toBe('2026-02-01');
    expect(firstOfMonth('2026-01-15', 12)).toBe('2025-01-01');
  });
});

describe('what the rep may decide alone', () => {
  const limits = [
    { word: 'discount', upTo: 'up to 5 %' },
    { word: '样品', upTo: '500 元以内' },
    { word: ' ', upTo: 'never' },
  ];
  it.each([
    ["I'll ask about the Discount.", 'up to 5 %'],
    ['Two discounts', 'up to 5 %'],
    ['the viscount', undefined],
    ['viscount, then DISCOUNT', 'up to 5 %'],
    ['我申请一下免费样品', '500 元以内'],
    ['nothing', undefined],
  ])('%s', (text, upTo) => expect(limitFor(text, limits)?.upTo).toBe(upTo));
});
