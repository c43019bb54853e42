import { describe, expect, it } from 'vitest';
import { iAsked, iWrote, need, next, theyAccepted, theyThanked, theyWrote, touch } from './support';

type Over = NonNullable<Parameters<typeof next>[0]>;
type Row = [string, Over, string, object?];

describe('they wait', () => {
  it.each<Row>([
    [
      'after a working day',
      { touches: [theyWrote('2026-03-03T10:00Z')] },
      'they-wait',
      { reason: { days: 1 }, tone: 'waiting' },
    ],
    ['not a minute earlier', { touches: [theyWrote('2026-03-03T10:01Z')] }, 'nothing-planned'],
    [
      'not after a weekend',
      {
        now: '2026-03-02T10:00:00Z',
        today: '2026-03-02',
        touches: [theyWrote('2026-02-27T17:00Z')],
      },
      'nothing-planned',
    ],
    [
      'on Monday at the hour of Friday',
      {
        now: '2026-03-02T17:00:00Z',
        today: '2026-03-02',
        touches: [theyWrote('2026-02-27T17:00Z')],
      },
      'they-wait',
      { reason: { days: 3 } },
    ],
    [
      'not over a holiday',
      { isWorkday: () => false, touches: [theyWrote('2026-02-25T10:00Z')] },
      'nothing-planned',
    ],
    [
      'a mail of Saturday waits from Monday on',
      {
        now: '2026-03-02T17:59:00Z',
        today: '2026-03-02',
        touches: [theyWrote('2026-02-28T10:00Z')],
      },
      'nothing-planned',
    ],
    [
      'a mail of Saturday has waited when Monday ends',
      {
        now: '2026-03-02T18:00:00Z',
        today: '2026-03-02',
        touches: [theyWrote('2026-02-28T10:00Z')],
      },
      'they-wait',
    ],
    [
      'from the oldest unanswered message on',
      { touches: [theyWrote('2026-02-26T10:00Z'), theyWrote('2026-03-04T09:00Z')] },
      'they-wait',
      { reason: { days: 6 } },
    ],
    [
      'not after my answer',
      { touches: [theyWrote('2026-03-02T10:00Z'), iWrote('2026-03-03T10:00Z')] },
      'nothing-planned',
    ],
    [
      'still after my mere thank-you',
      {
        touches: [
          theyWrote('2026-03-02T10:00Z'),
          touch('2026-03-02T11:00Z', { direction: 'out', asks: false, answers: false }),
        ],
      },
      'they-wait',
    ],
    [
      'not when they only thanked',
      { touches: [theyThanked('2026-03-02T10:00Z')] },
      'nothing-planned',
    ],
    [
      'not when they said "will do"',
      { touches: [theyAccepted('2026-03-02T10:00Z')] },
      'nothing-planned',
    ],
    [
      'still when they thanked after asking',
      { touches: [theyWrote('2026-03-02T10:00Z'), theyThanked('2026-03-02T12:00Z')] },
      'they-wait',
      { reason: { days: 2 } },
    ],
    [
      'not after a call',
      { touches: [theyWrote('2026-03-02T10:00Z'), touch('2026-03-03T10:00Z')] },
      'nothing-planned',
    ],
    [
      'still after a copy of somebody else’s mail',
      { touches: [theyWrote('2026-03-02T10:00Z'), touch('2026-03-03T10:00Z', { answers: false })] },
      'they-wait',
    ],
    [
      'not in a future of another clock',
      { touches: [theyWrote('2026-03-04T20:00Z')] },
      'nothing-planned',
    ],
    [
      'not when the message is from 2999',
      { touches: [theyWrote('2999-03-02T10:00Z')] },
      'nothing-planned',
    ],
    ['not after three months', { touches: [theyWrote('2025-12-01T10:00Z')] }, 'nothing-planned'],
  ])('%s', (_, over, rule, found = {}) => {
    expect(next(over)).toMatchObject({ rule, ...found });
  });

  it('counts in the zone of the user', () => {
    // Sunday evening in Los Angeles is Monday in Shanghai.
    const touches = [theyWrote('2026-03-02T02:00Z')];
    const now = { now: '2026-03-03T02:30:00Z', today: '2026-03-03', touches };
    expect(next({ ...now, tz: 'Asia/Shanghai' }).rule).toBe('they-wait');
    expect(next({ ...now, tz: 'America/Los_Angeles', today: '2026-03-02' }).rule).toBe('they-wait');
    expect(
      next({ now: '2026-03-02T20:00:00Z', today: '2026-03-02', tz: 'America/Los_Angeles', touches })
        .rule,
    ).toBe('nothing-planned');
  });

  it('where nothing was judged, behaves as it always did', () => {
    const wrote = (at: string) => touch(at, { direction: 'in' });
    expect(next({ touches: [wrote('2026-03-03T10:00Z')] })).toMatchObject({ rule: 'they-wait' });
    expect(next({ touches: [wrote('2026-02-02T09:00Z')] }).rule).toBe('nothing-planned');
    const answered = [wrote('2026-03-01T10:00Z'), touch('2026-03-02T10:00Z')];
    expect(next({ touches: answered }).rule).toBe('nothing-planned');
    // The last word counts, not the first.
    const twice = [wrote('2026-02-20T10:00Z'), wrote('2026-03-02T10:00Z')];
    expect(next({ touches: twice }).reason).toMatchObject({ days: 2 });
  });
});

describe('I asked', () => {
  it.each<Row>([
    [
      'and heard nothing for 72 hours',
      { touches: [iAsked('2026-03-01T10:00Z')] },
      'asked-no-answer',
      { reason: { days: 3 } },
    ],
    ['71 hours ago', { touches: [iAsked('2026-03-01T11:00Z')] }, 'nothing-planned'],
    ['nothing, only told', { touches: [iWrote('2026-02-25T10:00Z')] }, 'nothing-planned'],
    [
      'and they answered',
      { touches: [iAsked('2026-02-25T10:00Z'), theyAccepted('2026-02-26T10:00Z')] },
      'nothing-planned',
    ],
    [
      'and they only thanked',
      { touches: [iAsked('2026-02-25T10:00Z'), theyThanked('2026-02-26T10:00Z')] },
      'asked-no-answer',
    ],
    [
      'twice: the first question counts',
      { touches: [iAsked('2026-02-20T10:00Z'), iAsked('2026-03-03T10:00Z')] },
      'asked-no-answer',
      { reason: { days: 12 } },
    ],
    [
      'and we talked since',
      { touches: [iAsked('2026-02-25T10:00Z'), touch('2026-02-26T10:00Z')] },
      'nothing-planned',
    ],
    ['four months ago', { touches: [iAsked('2025-11-01T10:00Z')] }, 'nothing-planned'],
  ])('%s', (_, over, rule, found = {}) => {
    expect(next(over)).toMatchObject({ rule, ...found });
  });
});

describe('a need', () => {
  it.each<Row>([
    [
      'heard some days ago',
      { needs: [need()] },
      'need-unanswered',
      { reason: { days: 3 }, target: { kind: 'need', id: 'need' } },
    ],
    ['heard today', { needs: [need({ heardAt: '2026-03-04T08:00:00Z' })] }, 'nothing-planned'],
    ['with a date ahead', { needs: [need({ due: '2026-03-20' })] }, 'nothing-planned'],
    ['with a date in two days', { needs: [need({ due: '2026-03-06' })] }, 'need-unanswered'],
    [
      'past its date',
      { needs: [need({ due: '2026-03-03' })] },
      'need-unanswered',
      { tone: 'overdue' },
    ],
    ['answered', { needs: [need({ state: 'answered' })] }, 'nothing-planned'],
    ['dropped', { needs: [need({ state: 'dropped' })] }, 'nothing-planned'],
  ])('%s', (_, over, rule, found = {}) => {
    expect(next(over)).toMatchObject({ rule, ...found });
  });
});
