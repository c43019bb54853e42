import { describe, expect, it } from 'vitest';
import {
  complaint,
  followup,
  give,
  iAsked,
  iWrote,
  next,
  promise,
  purchase,
  survey,
  theyAccepted,
  theyWrote,
  touch,
  yearly,
} from './support';

type Over = NonNullable<Parameters<typeof next>[0]>;
type Row = [string, Over, string, object?];
const check = (_: string, over: Over, rule: string, found: object = {}) =>
  expect(next(over)).toMatchObject({ rule, ...found });

const monthly = { ideal: 20, latest: 30 };
const customer = { stage: 'customer' } as const;
const met = (on: string) => ({ met: { where: 'Canton Fair', on } });
const spoke = (...days: string[]) => days.map((day) => touch(`${day}T12:00Z`));

describe('met at a fair', () => {
  it.each<Row>([
    [
      'today',
      { who: met('2026-03-04') },
      'met-follow-up',
      { reason: { days: 0, where: 'Canton Fair' } },
    ],
    ['three days ago', { who: met('2026-03-01') }, 'met-follow-up', { tone: 'waiting' }],
    ['four days ago is late', { who: met('2026-02-28') }, 'met-follow-up', { tone: 'overdue' }],
    [
      'and wrote to them since',
      { who: met('2026-03-01'), touches: [iWrote('2026-03-02T10:00Z')] },
      'nothing-planned',
    ],
    [
      'the note of the meeting is no follow-up',
      { who: met('2026-03-03'), touches: spoke('2026-03-03') },
      'met-follow-up',
    ],
    [
      'their word is none either',
      { who: met('2026-03-01'), touches: [theyAccepted('2026-03-02T10:00Z')] },
      'met-follow-up',
    ],
    ['in a month to come', { who: met('2026-04-03') }, 'nothing-planned'],
    ['two months ago', { who: met('2026-01-03') }, 'nothing-planned'],
  ])('%s', check);
});

describe('what they gave', () => {
  it.each<Row>([
    [
      'wants thanks',
      { gives: [give()] },
      'thanks-owed',
      { reason: { days: 5, text: 'tea' }, target: { kind: 'give', id: 'give' } },
    ],
    ['was thanked for', { gives: [give({ settled: true })] }, 'nothing-planned'],
    ['was returned', { gives: [give({ answeredBy: 'other' })] }, 'nothing-planned'],
    [
      'is to be thanked for, as planned',
      { gives: [give()], followups: [followup({ kind: 'thanks', due: '2026-03-09' })] },
      'planned',
    ],
    [
      'wants something back after a month',
      { gives: [give({ date: '2026-02-01' })] },
      'give-back',
      { tone: 'idle' },
    ],
    [
      'a month ago was a hint only',
      { gives: [give({ date: '2026-02-01', kind: 'information' })] },
      'nothing-planned',
    ],
    ['two years ago', { gives: [give({ date: '2024-02-01' })] }, 'nothing-planned'],
    ['tomorrow', { gives: [give({ date: '2026-03-05' })] }, 'nothing-planned'],
    ['was given by me', { gives: [give({ side: 'given' })] }, 'nothing-planned'],
  ])('%s', check);
});

describe('a yearly day', () => {
  it.each<Row>([
    [
      'within its lead',
      { dates: [yearly()] },
      'date-near',
      { reason: { days: 6, on: '2026-03-10', years: null } },
    ],
    [
      'on its day',
      { dates: [yearly({ day: 4, year: 1986 })] },
      'date-near',
      { tone: 'today', reason: { days: 0, years: 40 } },
    ],
    ['before its lead', { dates: [yearly({ day: 12 })] }, 'nothing-planned'],
    ['yesterday is a year away', { dates: [yearly({ day: 3 })] }, 'nothing-planned'],
    [
      'congratulated, so that the next reminder is a year ahead',
      { dates: [yearly({ due: '2027-03-03' })] },
      'nothing-planned',
    ],
    ['whose reminder has come', { dates: [yearly({ due: '2026-03-03' })] }, 'date-near'],
    ['muted', { dates: [yearly({ state: 'muted' })] }, 'nothing-planned'],
    ['of month 13', { dates: [yearly({ month: 13 })] }, 'nothing-planned'],
    [
      'over new year',
      { today: '2026-12-30', now: '2026-12-30T10:00:00Z', dates: [yearly({ month: 1, day: 2 })] },
      'date-near',
      { reason: { on: '2027-01-02', days: 3 } },
    ],
    [
      'of 29 February in a short year',
      {
        today: '2026-02-26',
        now: '2026-02-26T10:00:00Z',
        dates: [yearly({ month: 2, day: 29, year: 1988 })],
      },
      'date-near',
      { reason: { on: '2026-02-28', years: 38 } },
    ],
    [
      'of 29 February in a leap year',
      { today: '2028-02-26', now: '2028-02-26T10:00:00Z', dates: [yearly({ month: 2, day: 29 })] },
      'date-near',
      { reason: { on: '2028-02-29' } },
    ],
    [
      'by the lunar calendar',
      { dates: [yearly({ calendar: 'lunar', month: 1, day: 20 })] },
      'date-near',
      { reason: { on: '2026-03-08', lunar: true } },
    ],
    ['of 1900', { dates: [yearly({ year: 1900 })] }, 'date-near', { reason: { years: 126 } }],
    ['of 2999', { dates: [yearly({ year: 2999 })] }, 'date-near', { reason: { years: null } }],
  ])('%s', check);
});

describe('a festival', () => {
  const on = (today: string, culture: NonNullable<Over['who']>['culture']): Over => ({
    today,
    now: `${today}T10:00:00Z`,
    who: { culture: culture ?? null },
  });
  it.each<Row>([
    [
      'two weeks before the Spring Festival',
      on('2026-02-03', 'chinese'),
      'festival-near',
      { reason: { festival: 'spring-festival', on: '2026-02-17', days: 14 } },
    ],
    ['three weeks before it', on('2026-01-27', 'chinese'), 'nothing-planned'],
    [
      'the Spring Festival of 2027, a minute before midnight',
      on('2027-02-06', 'chinese'),
      'festival-near',
      { tone: 'today' },
    ],
    [
      'Seollal is a day later that year',
      on('2027-02-07', 'korean'),
      'festival-near',
      { reason: { festival: 'seollal', days: 0 } },
    ],
    [
      'Christmas for somebody who keeps it',
      on('2026-12-20', 'western'),
      'festival-near',
      { reason: { festival: 'christmas' } },
    ],
    ['Christmas for somebody who does not', on('2026-12-20', 'chinese'), 'nothing-planned'],
    [
      'New Year after Christmas',
      on('2026-12-27', 'western'),
      'festival-near',
      { reason: { festival: 'new-year', on: '2027-01-01' } },
    ],
    [
      'Eid',
      on('2026-03-15', 'muslim'),
      'festival-near',
      { reason: { festival: 'eid-al-fitr', on: '2026-03-20' } },
    ],
    [
      'Rosh Hashanah',
      on('2026-09-10', 'jewish'),
      'festival-near',
      { reason: { on: '2026-09-12' } },
    ],
    ['Diwali', on('2026-11-01', 'indian'), 'festival-near', { reason: { on: '2026-11-08' } }],
    ['Diwali after the table has ended', on('2040-11-01', 'indian'), 'nothing-planned'],
    ['nobody’s culture', on('2026-12-20', null), 'nothing-planned'],
  ])('%s', check);
});

describe('after a purchase', () => {
  it.each<Row>([
    [
      'two days after delivery',
      { purchases: [purchase({ deliveredOn: '2026-03-02' })] },
      'nothing-planned',
    ],
    [
      'three days after delivery',
      { purchases: [purchase({ deliveredOn: '2026-03-01' })] },
      'purchase-look',
      { tone: 'today', reason: { step: 3, delivered: true } },
    ],
    [
      'after the order, when nothing is delivered',
      { purchases: [purchase({ orderedOn: '2026-02-27' })] },
      'purchase-look',
      { reason: { delivered: false, days: 5 } },
    ],
    [
      'looked already',
      { purchases: [purchase({ deliveredOn: '2026-03-01', looked: [3] })] },
      'nothing-planned',
    ],
    [
      'a month after, the first look was missed',
      { purchases: [purchase({ deliveredOn: '2026-02-01' })] },
      'purchase-look',
      { reason: { step: 30 } },
    ],
    [
      'the last look',
      { purchases: [purchase({ deliveredOn: '2025-12-01', looked: [3, 30] })] },
      'purchase-look',
      { reason: { step: 90 } },
    ],
    [
      'half a year after',
      { purchases: [purchase({ deliveredOn: '2025-09-01' })] },
      'nothing-planned',
    ],
    [
      'I wrote on the day',
      {
        purchases: [purchase({ deliveredOn: '2026-02-25' })],
        touches: [iWrote('2026-03-01T10:00Z')],
      },
      'nothing-planned',
    ],
    [
      'I wrote before the day',
      {
        purchases: [purchase({ deliveredOn: '2026-02-25' })],
        touches: [iWrote('2026-02-26T10:00Z')],
      },
      'purchase-look',
    ],
    [
      'done',
      { purchases: [purchase({ deliveredOn: '2026-03-01', state: 'done' })] },
      'nothing-planned',
    ],
  ])('%s', check);
});

describe('a visit', () => {
  it.each<Row>([
    [
      'is due when the latest interval is over',
      { cadence: monthly, touches: spoke('2026-02-02') },
      'revisit-due',
      { reason: { days: 30 } },
    ],
    [
      'is nice when the ideal one is',
      { cadence: monthly, touches: spoke('2026-02-12') },
      'revisit-ideal',
      { tone: 'idle' },
    ],
    ['is neither before', { cadence: monthly, touches: spoke('2026-02-13') }, 'nothing-planned'],
    ['is never due without a cadence', { touches: spoke('2020-02-13') }, 'nothing-planned'],
    [
      'is never due to somebody never met',
      { cadence: monthly },
      'nothing-planned',
      { reason: { seen: false } },
    ],
    [
      'is silenced by a plan, however far',
      {
        cadence: monthly,
        touches: spoke('2025-02-12'),
        followups: [followup({ due: '2027-01-01' })],
      },
      'planned',
    ],
    [
      'is not silenced by a promise without a day',
      { cadence: monthly, touches: spoke('2026-02-02'), mine: [promise({ due: null })] },
      'revisit-due',
    ],
    [
      'is not put off by a date in 2999',
      { cadence: monthly, touches: spoke('2026-02-02', '2999-01-01') },
      'revisit-due',
    ],
  ])('%s', check);

  it('takes the day from the zone of the user', () => {
    const late = { cadence: monthly, touches: [touch('2026-02-02T20:00Z')] };
    expect(next(late).rule).toBe('revisit-due');
    // In Shanghai it was the 3rd already.
    expect(next({ ...late, tz: 'Asia/Shanghai' }).rule).toBe('revisit-ideal');
  });
});

describe('a key customer', () => {
  const weekly = spoke('2026-01-10', '2026-01-17', '2026-01-24', '2026-01-31');
  const orders = ['2025-10-01', '2025-11-01', '2025-12-01'].map((orderedOn) =>
    purchase({ orderedOn, state: 'done' }),
  );
  const star = { star: true, companyId: 'c', title: 'CEO' };
  it.each<Row>([
    [
      'is silent for more than twice their usual',
      { who: star, touches: weekly },
      'slipping',
      { reason: { gap: { days: 32, usual: 7 }, orders: null, complaint: false } },
    ],
    ['is no key customer', { touches: weekly }, 'nothing-planned'],
    [
      'orders less',
      { who: star, purchases: orders },
      'slipping',
      { reason: { gap: null, orders: { days: 93, usual: 31 } } },
    ],
    [
      'orders as ever',
      { who: star, purchases: [...orders, purchase({ orderedOn: '2026-01-10', state: 'done' })] },
      'nothing-planned',
    ],
    [
      'has a complaint that goes on',
      { who: star, complaints: [complaint({ state: 'informed' })] },
      'slipping',
      { reason: { complaint: true } },
    ],
    [
      'was met too seldom to have a habit',
      {
        who: { ...star, placement: { theirs: true, ours: true, at: '2026-03-01' } },
        touches: weekly.slice(0, 2),
      },
      'nothing-planned',
    ],
  ])('%s', check);
});

describe('a survey', () => {
  it.each<Row>([
    [
      'after half a year',
      { who: customer, surveys: [survey({ date: '2025-09-01' })] },
      'survey-due',
      { reason: { days: 184 } },
    ],
    [
      'within it',
      { who: customer, surveys: [survey({ date: '2025-09-10', score: 3 })] },
      'nothing-planned',
    ],
    [
      'never, and they bought',
      { who: customer, purchases: [purchase({ orderedOn: '2025-10-01', state: 'done' })] },
      'survey-due',
      { reason: { days: null } },
    ],
    [
      'never, and they bought last week',
      { who: customer, purchases: [purchase({ orderedOn: '2026-02-25', state: 'done' })] },
      'nothing-planned',
    ],
    ['of a lead', { surveys: [survey({ date: '2025-01-01' })] }, 'nothing-planned'],
    [
      'while a complaint goes on',
      {
        who: customer,
        surveys: [survey({ date: '2025-01-01' })],
        complaints: [complaint({ state: 'informed' })],
      },
      'nothing-planned',
    ],
  ])('%s', check);
});

describe('value before ask', () => {
  const asks = ['2026-03-01', '2026-03-02', '2026-03-03'].map((day) => iAsked(`${day}T12:00Z`));
  it.each<Row>([
    ['three asks in a row', { touches: asks }, 'asks-balance', { reason: { asks: 3 } }],
    ['two asks', { touches: asks.slice(1) }, 'nothing-planned'],
    [
      'a message between that only tells',
      { touches: [...asks, iWrote('2026-03-02T15:00Z')] },
      'nothing-planned',
    ],
    [
      'something given between',
      { touches: asks, gives: [give({ side: 'given', date: '2026-03-02' })] },
      'nothing-planned',
    ],
    [
      'three on one day are one conversation',
      { touches: ['09', '10', '11'].map((hour) => iAsked(`2026-03-03T${hour}:00Z`)) },
      'nothing-planned',
    ],
    [
      'half a year ago',
      { touches: ['01', '02', '03'].map((day) => iAsked(`2025-09-${day}T12:00Z`)) },
      'nothing-planned',
    ],
  ])('%s', check);
});

describe('a referral', () => {
  const happy: Over = { who: customer, surveys: [survey()] };
  it.each<Row>([
    ['of a satisfied customer', happy, 'referral', { reason: { score: 5 } }],
    ['not of one who was not', { ...happy, surveys: [survey({ score: 3 })] }, 'nothing-planned'],
    ['not of a lead', { surveys: [survey()] }, 'nothing-planned'],
    [
      'not while my word is overdue',
      { ...happy, mine: [promise({ due: '2026-03-01' })] },
      'promise-overdue',
    ],
    [
      'not after a broken word',
      { ...happy, ended: [promise({ state: 'broken', closedAt: '2026-01-01T10:00:00Z' })] },
      'nothing-planned',
    ],
    [
      'after a word broken a year ago',
      { ...happy, ended: [promise({ state: 'broken', closedAt: '2025-01-01T10:00:00Z' })] },
      'referral',
    ],
    [
      'not while a complaint goes on',
      { ...happy, complaints: [complaint({ state: 'solved', solvedAt: '2026-03-03T10:00:00Z' })] },
      'nothing-planned',
    ],
    [
      'not when one came lately',
      { ...happy, gives: [give({ kind: 'referral', settled: true })] },
      'nothing-planned',
    ],
    [
      'not after asks alone',
      { ...happy, touches: [iAsked('2026-03-02T10:00Z'), iAsked('2026-03-03T10:00Z')] },
      'nothing-planned',
    ],
  ])('%s', check);
});

describe('a placement', () => {
  const placed = (at: string, stage: 'lead' | 'former' = 'lead'): Over => ({
    who: { stage, placement: { theirs: true, ours: true, at } },
  });
  it.each<Row>([
    [
      'after 90 days',
      placed('2025-12-04'),
      'quadrant-review',
      { reason: { quadrant: 'partner', cause: 'age', days: 90 } },
    ],
    ['after 89 days', placed('2025-12-05'), 'nothing-planned'],
    [
      'after a complaint',
      { ...placed('2026-02-01'), complaints: [complaint({ state: 'repaired' })] },
      'quadrant-review',
      { reason: { cause: 'complaint' } },
    ],
    [
      'of somebody lost',
      placed('2026-02-01', 'former'),
      'quadrant-review',
      { reason: { cause: 'lost' } },
    ],
  ])('%s', check);
});

describe('a gap', () => {
  const known = spoke('2026-03-01', '2026-03-02', '2026-03-03');
  const who = {
    ...customer,
    companyId: 'c',
    title: 'Buyer',
    placement: { theirs: true, ours: true, at: '2026-03-01' },
  };
  it.each<Row>([
    [
      'of a customer',
      { who: customer, touches: known },
      'profile-gap',
      { reason: { field: 'company' }, target: { kind: 'field', field: 'company' } },
    ],
    [
      'the next one',
      { who: { ...customer, companyId: 'c', title: ' ' }, touches: known },
      'profile-gap',
      { reason: { field: 'title' } },
    ],
    ['the birthday', { who, touches: known }, 'profile-gap', { reason: { field: 'birthday' } }],
    ['of a lead', { touches: known }, 'nothing-planned'],
    ['of somebody hardly met', { who: customer, touches: known.slice(1) }, 'nothing-planned'],
    [
      'none left',
      {
        who: { ...who, culture: 'chinese', bestHours: 'mornings', file: { bossGood: 'reports' } },
        dates: [yearly({ month: 9 })],
        touches: known,
      },
      'nothing-planned',
    ],
  ])('%s', check);
  it('gives way to a message that waits', () => {
    expect(next({ who: customer, touches: [...known, theyWrote('2026-03-02T09:00Z')] }).rule).toBe(
      'profile-gap',
    );
    expect(
      next({ who: customer, touches: [...known.slice(0, 2), theyWrote('2026-03-03T09:00Z')] }).rule,
    ).toBe('they-wait');
  });
});
