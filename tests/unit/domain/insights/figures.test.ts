import { describe, expect, it } from 'vitest';
import { answersIn, answerTimes } from '@/utils/domain/insights/answer-times';
import { buyersIn } from '@/utils/domain/insights/buyers';
import { causesOf } from '@/utils/domain/insights/causes';
import { concessionsOf } from '@/utils/domain/insights/concessions';
import { contactedIn } from '@/utils/domain/insights/contacted';
import { splitByMonth } from '@/utils/domain/insights/months';
import { reportSpan } from '@/utils/domain/insights/report-span';
import { slippingBuyers, worstFirst } from '@/utils/domain/insights/slipping';
import { standingOf } from '@/utils/domain/relationship';

const at = (time: string) => `2026-03-${time}:00.000Z`;
const day = { personId: 'a' };
type Direction = 'in' | 'out';
const touch = (time: string, direction?: Direction, more: object = {}) => ({
  ...day,
  at: at(time),
  ...(direction ? { direction } : {}),
  ...more,
});
const asks = { asks: true };

describe('answer times', () => {
  it.each([
    ['an answer after two hours', [touch('02T10:00', 'in', asks), touch('02T12:00', 'out')], [2]],
    ['no answer yet', [touch('02T10:00', 'in', asks)], []],
    ['nothing asked', [touch('02T10:00', 'in', { asks: false }), touch('02T12:00', 'out')], []],
    [
      'the oldest of two questions',
      [
        touch('02T10:00', 'in', asks),
        touch('02T14:00', 'in', asks),
        touch('02T15:00', 'out', { answers: true }),
        touch('02T16:00', 'out'),
      ],
      [5],
    ],
    [
      'a thank-you of mine that answers nothing',
      [
        touch('02T10:00', 'in', asks),
        touch('02T11:00', 'out', { answers: false }),
        touch('03T10:00', 'out', { answers: true }),
      ],
      [24],
    ],
    ['a call', [touch('02T10:00', 'in', asks), touch('02T10:30')], [0.5]],
    [
      'a copy of another',
      [touch('02T10:00', 'in', asks), touch('02T11:00', undefined, { answers: false })],
      [],
    ],
    [
      'the last word where nothing was judged',
      [touch('02T10:00', 'in'), touch('02T14:00', 'in'), touch('02T15:00', 'out')],
      [1],
    ],
    ['any order', [touch('02T12:00', 'out'), touch('02T10:00', 'in', asks)], [2]],
  ])('run for %s', (_name, touches, hours) => {
    expect(answersIn(touches).map((one) => one.hours)).toEqual(hours);
  });

  it('keep people apart', () => {
    const other = { ...touch('02T11:00', 'out'), personId: 'b' };
    expect(answersIn([touch('02T10:00', 'in', asks), other])).toEqual([]);
  });

  it.each([
    [[], { count: 0, median: null, inDay: 0 }],
    [[3], { count: 1, median: 3, inDay: 1 }],
    [[1, 30, 24, 2], { count: 4, median: 13, inDay: 3 }],
  ])('of %j hours', (hours, expected) => {
    expect(answerTimes(hours.map((one) => ({ hours: one })))).toEqual(expected);
  });
});

it('was in touch with whom I wrote to, called or noted, not with whoever wrote', () => {
  const of = (personId: string, one: object) => ({ personId, ...one });
  const touches = [
    of('wrote', { direction: 'in' as const }),
    of('mailed', { direction: 'out' as const }),
    of('called', {}),
    of('copied', { answers: false }),
    of('mailed', {}),
  ];
  expect(contactedIn(touches)).toEqual(['mailed', 'called']);
});

it('splits by month, newest first, empty ones too, over the turn of a year', () => {
  const days = ['2026-01-31', '2025-12-01', '2025-10-31', '2026-02-01'];
  expect(splitByMonth(days, (one) => one, '2026-01-15', 3)).toEqual([
    { month: '2026-01', records: ['2026-01-31'] },
    { month: '2025-12', records: ['2025-12-01'] },
    { month: '2025-11', records: [] },
  ]);
});

it('tells old customers from new ones by their first purchase', () => {
  const bought = ['old', 'new', 'old', 'same-day'].map((personId) => ({ personId }));
  const first = new Map([
    ['old', '2025-01-01'],
    ['new', '2026-03-05'],
    ['same-day', '2026-03-01'],
  ]);
  expect(buyersIn(bought, first, '2026-03-01')).toEqual({
    old: ['old'],
    fresh: ['new', 'same-day'],
  });
});

describe('concessions', () => {
  const give = (over: object = {}) => ({
    ...{ side: 'given' as const, kind: 'concession' as const, value: 100, currency: 'EUR' },
    ...{ date: '2026-03-01', inExchange: null, answeredBy: null, settled: false, ...over },
  });

  it('are free when nothing was asked, nothing came back and they are not settled', () => {
    const free = give({ value: 50 });
    const dear = give({ kind: 'discount', value: 900 });
    const gives = [
      free,
      dear,
      give({ inExchange: 'a longer contract' }),
      give({ answeredBy: 'g' }),
      give({ settled: true }),
      give({ kind: 'gift' }),
      give({ side: 'received', value: 30 }),
    ];
    expect(concessionsOf(gives)).toEqual({
      balance: [{ currency: 'EUR', given: 1350, received: 30 }],
      made: 5,
      exchanged: 2,
      free: [dear, free],
    });
  });

  it('may be none', () => {
    expect(concessionsOf([])).toEqual({ balance: [], made: 0, exchanged: 0, free: [] });
  });
});

it('groups complaints by kind, whatever its letters, those without one last', () => {
  const complaint = (
    personId: string,
    category: string | null,
    openedAt: string,
    state = 'open',
  ) => ({
    ...{ personId, category, openedAt, state: state as 'open' | 'repaired' },
  });
  expect(
    causesOf([
      complaint('a', 'Delivery', at('01T10:00'), 'repaired'),
      complaint('b', null, at('02T10:00')),
      complaint('c', null, at('02T11:00')),
      complaint('a', 'delivery ', at('03T10:00')),
      complaint('b', 'quality', at('04T10:00')),
      complaint('d', 'delivery', at('05T10:00'), 'repaired'),
    ]),
  ).toEqual([
    { category: 'delivery', count: 3, open: 1, personIds: ['d', 'a'] },
    { category: 'quality', count: 1, open: 1, personIds: ['b'] },
    { category: null, count: 2, open: 2, personIds: ['c', 'b'] },
  ]);
});

describe('slipping customers', () => {
  const bought = (personId: string, ...days: string[]) =>
    days.map((orderedOn) => ({ personId, orderedOn }));

  it('have not bought for more than twice their usual time', () => {
    const purchases = [
      ...bought('slips', '2026-01-01', '2026-01-11', '2026-01-21'),
      ...bought('buys', '2026-01-01', '2026-02-01', '2026-03-01'),
      ...bought('once', '2026-01-01'),
    ];
    expect(slippingBuyers(purchases, '2026-03-10')).toEqual([
      { personId: 'slips', contact: null, orders: { days: 48, usual: 10 }, complaint: false },
    ]);
  });

  it('stand once each, most signs first', () => {
    const none = { contact: null, orders: null, complaint: false };
    const gap = (days: number) => ({ days, usual: 10 });
    const found = [
      { ...none, personId: 'a', orders: gap(90) },
      { ...none, personId: 'b', contact: gap(30) },
      { ...none, personId: 'b', orders: gap(30) },
      { ...none, personId: 'c', complaint: true },
    ];
    expect(worstFirst(found)).toEqual([
      { personId: 'b', contact: gap(30), orders: gap(30), complaint: false },
      { ...none, personId: 'a', orders: gap(90) },
      { ...none, personId: 'c', complaint: true },
    ]);
  });
});

it.each([
  ['partner', { theirs: true, ours: true }, 'lead'],
  ['friend', { theirs: true, ours: false }, 'lead'],
  ['supplier', { theirs: false, ours: true }, 'customer'],
  ['none', { theirs: false, ours: false }, 'customer'],
  ['unplaced', null, 'customer'],
  [undefined, null, 'lead'],
] as const)('stands as %s', (standing, placed, stage) => {
  const placement = placed && { ...placed, at: '2026-01-01' };
  expect(standingOf({ placement, stage })).toBe(standing);
});

it.each([
  ['week', 0, '2026-03-04', '2026-03-02', '2026-03-04'],
  ['week', 0, '2026-03-01', '2026-02-23', '2026-03-01'],
  ['week', 1, '2026-03-04', '2026-02-23', '2026-03-01'],
  ['month', 0, '2026-03-04', '2026-03-01', '2026-03-04'],
  ['month', 1, '2026-03-31', '2026-02-01', '2026-02-28'],
  ['month', 3, '2026-01-15', '2025-10-01', '2025-10-31'],
] as const)('reports the %s %i back of %s', (span, back, today, from, until) => {
  expect(reportSpan(span, back, today)).toEqual({ from, until });
});
