import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PromiseKind } from '@/utils/domain/promise';
import { complaint, followup, next, promise, TODAY } from './support';

type Row = [string, Parameters<typeof next>[0], string, object?];

const approval = (over: object = {}) => ({
  asked: 'Li',
  askedAt: '2026-03-03T09:00:00Z',
  state: 'asking' as const,
  answeredAt: null,
  ...over,
});

describe('my word', () => {
  it.each<Row>([
    [
      'yesterday is overdue',
      { mine: [promise({ due: '2026-03-03' })] },
      'promise-overdue',
      { reason: { days: 1 }, tone: 'overdue', target: { kind: 'promise', id: 'promise' } },
    ],
    ['today is on time', { mine: [promise({ due: TODAY })] }, 'promise-today', { tone: 'today' }],
    [
      'tomorrow is soon',
      { mine: [promise({ due: '2026-03-05' })] },
      'promise-soon',
      { reason: { days: 1 } },
    ],
    ['in two days is soon', { mine: [promise({ due: '2026-03-06' })] }, 'promise-soon'],
    [
      'in three days is a plan',
      { mine: [promise({ due: '2026-03-07' })] },
      'planned',
      { reason: { days: 3 } },
    ],
    ['without a day is nothing', { mine: [promise({ due: null })] }, 'nothing-planned'],
    ['of 1900 is overdue', { mine: [promise({ due: '1900-01-01' })] }, 'promise-overdue'],
    ['of 2999 is a plan', { mine: [promise({ due: '2999-12-31' })] }, 'planned'],
    [
      'a day that does not exist is passed over',
      { mine: [promise({ due: '2026-02-30' })] },
      'nothing-planned',
    ],
    [
      'a soft word past its day',
      { mine: [promise({ kind: 'soft', due: '2026-03-02' })] },
      'soft-promise-overdue',
      { tone: 'waiting', reason: { code: 'soft-promise-waiting', days: -2 } },
    ],
    [
      'a soft word for today',
      { mine: [promise({ kind: 'soft', due: TODAY })] },
      'soft-promise-waiting',
      { reason: { days: 0 } },
    ],
    [
      'a soft word in two days',
      { mine: [promise({ kind: 'soft', due: '2026-03-06' })] },
      'soft-promise-waiting',
    ],
    [
      'a soft word in three days',
      { mine: [promise({ kind: 'soft', due: '2026-03-07' })] },
      'planned',
    ],
    [
      'an approval past the day they were told',
      { mine: [promise({ kind: 'approval', due: '2026-03-03' })] },
      'promise-overdue',
    ],
    [
      'an approval nobody was asked for',
      { mine: [promise({ kind: 'approval', due: '2026-03-20' })] },
      'approval-waiting',
      { reason: { step: 'ask' } },
    ],
    [
      'an approval asked for yesterday, due later',
      { mine: [promise({ kind: 'approval', due: '2026-03-20', approval: approval() })] },
      'planned',
    ],
    [
      'an approval asked for yesterday, due in two days',
      { mine: [promise({ kind: 'approval', due: '2026-03-06', approval: approval() })] },
      'approval-waiting',
      { reason: { step: 'wait', days: 2, asked: 'Li' } },
    ],
    [
      'an approval that is silent for two days',
      {
        mine: [
          promise({
            kind: 'approval',
            due: '2026-03-20',
            approval: approval({ askedAt: '2026-03-02T09:00:00Z' }),
          }),
        ],
      },
      'approval-waiting',
    ],
    [
      'an approval denied and not told',
      {
        mine: [
          promise({ kind: 'approval', due: '2026-03-20', approval: approval({ state: 'denied' }) }),
        ],
      },
      'approval-waiting',
      { reason: { step: 'denied' } },
    ],
    [
      'an approval denied and told',
      {
        mine: [
          promise({
            kind: 'approval',
            due: null,
            toldAt: '2026-03-03T10:00:00Z',
            approval: approval({ state: 'denied' }),
          }),
        ],
      },
      'nothing-planned',
    ],
    [
      'an approved one waits no more',
      {
        mine: [promise({ kind: 'approval', due: null, approval: approval({ state: 'approved' }) })],
      },
      'nothing-planned',
    ],
    [
      'a reminder of yesterday',
      { followups: [followup({ due: '2026-03-03' })] },
      'followup-overdue',
    ],
    ['a reminder for today', { followups: [followup()] }, 'followup-today'],
    [
      'a reminder ahead',
      { followups: [followup({ due: '2026-03-14' })] },
      'planned',
      { reason: { days: 10 }, target: { kind: 'followup', id: 'followup' } },
    ],
    [
      'a step of the plan yesterday',
      { followups: [followup({ kind: 'milestone', due: '2026-03-03' })] },
      'milestone-due',
      { tone: 'overdue', reason: { days: -1 } },
    ],
    [
      'a step of the plan in three days',
      { followups: [followup({ kind: 'milestone', due: '2026-03-07' })] },
      'milestone-due',
      { tone: 'planned' },
    ],
    [
      'a step of the plan in four days',
      { followups: [followup({ kind: 'milestone', due: '2026-03-08' })] },
      'planned',
    ],
    [
      'their step today is theirs',
      { followups: [followup({ kind: 'milestone', owner: 'them' })] },
      'nothing-planned',
    ],
    [
      'their step yesterday is asked about',
      { followups: [followup({ kind: 'milestone', owner: 'them', due: '2026-03-03' })] },
      'milestone-due',
      { tone: 'waiting' },
    ],
    [
      'their word past its day',
      { theirs: [promise({ kind: 'theirs', due: '2026-03-03' })] },
      'their-promise-overdue',
      { tone: 'waiting' },
    ],
    [
      'their word for today',
      { theirs: [promise({ kind: 'theirs', due: TODAY })] },
      'nothing-planned',
    ],
  ])('%s', (_, over, rule, found = {}) => {
    expect(next(over)).toMatchObject({ rule, ...found });
  });

  it('takes the oldest of several', () => {
    const mine = [promise({ id: 'old', due: '2026-02-01' }), promise({ due: '2026-03-01' })];
    expect(next({ mine })).toMatchObject({ fact: 'old 2026-02-01', reason: { days: 31 } });
  });

  it('is never overdue on its day', () => {
    const day = fc
      .date({ min: new Date('2001-01-01'), max: new Date('2099-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const kind = fc.constantFrom<PromiseKind>('firm', 'soft', 'approval');
    fc.assert(
      fc.property(day, kind, (today, one) => {
        const mine = [promise({ due: today, kind: one })];
        expect(next({ today, mine, followups: [followup({ due: today })] }).tone).not.toBe(
          'overdue',
        );
      }),
    );
  });
});

describe('a complaint', () => {
  it.each<Row>([
    [
      'is red until they are told',
      { complaints: [complaint()] },
      'complaint-open',
      { tone: 'overdue', reason: { days: 2 }, target: { kind: 'complaint', id: 'complaint' } },
    ],
    [
      'told, with a date ahead, is a plan',
      { complaints: [complaint({ state: 'informed', due: '2026-03-09' })] },
      'planned',
    ],
    [
      'told, without a date, is quiet',
      { complaints: [complaint({ state: 'informed' })] },
      'nothing-planned',
    ],
    [
      'wants the word given for today',
      { complaints: [complaint({ state: 'informed', due: TODAY })] },
      'complaint-today',
    ],
    [
      'whose date has passed is a word overdue',
      { complaints: [complaint({ state: 'informed', due: '2026-03-03' })] },
      'complaint-overdue',
      { tone: 'overdue' },
    ],
    [
      'solved for six days is left alone',
      { complaints: [complaint({ state: 'solved', solvedAt: '2026-02-26T10:00:00Z' })] },
      'nothing-planned',
    ],
    [
      'solved for seven days wants trust',
      { complaints: [complaint({ state: 'solved', solvedAt: '2026-02-25T10:00:00Z' })] },
      'complaint-trust',
      { reason: { days: 7 } },
    ],
    [
      'solved, with a look planned, is planned',
      {
        complaints: [complaint({ state: 'solved', solvedAt: '2026-02-25T10:00:00Z' })],
        followups: [followup({ kind: 'trust', due: '2026-03-09' })],
      },
      'planned',
    ],
    [
      'solved at no known time counts from its start',
      { complaints: [complaint({ state: 'solved', openedAt: '2026-01-01T10:00:00Z' })] },
      'complaint-trust',
    ],
    ['repaired is over', { complaints: [complaint({ state: 'repaired' })] }, 'nothing-planned'],
  ])('%s', (_, over, rule, found = {}) => {
    expect(next(over)).toMatchObject({ rule, ...found });
  });
});
