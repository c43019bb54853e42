import { describe, expect, it } from 'vitest';
import { suggest } from '@/utils/domain/suggest';
import { RULES } from '@/utils/domain/suggest/rules';
import {
  complaint,
  facts,
  followup,
  give,
  iAsked,
  need,
  next,
  promise,
  purchase,
  survey,
  theyWrote,
  touch,
  verdict,
  yearly,
} from './support';

type Over = NonNullable<Parameters<typeof next>[0]>;

/** One fact for each of these, most pressing first; together with all later ones it must win. */
const LADDER: [string, Over][] = [
  ['promise-overdue', { mine: [promise({ due: '2026-03-01' })] }],
  ['soft-promise-overdue', { mine: [promise({ kind: 'soft', due: '2026-03-02' })] }],
  ['complaint-overdue', { complaints: [complaint({ state: 'informed', due: '2026-03-03' })] }],
  ['complaint-open', { complaints: [complaint()] }],
  ['followup-overdue', { followups: [followup({ due: '2026-03-03' })] }],
  ['complaint-today', { complaints: [complaint({ state: 'informed', due: '2026-03-04' })] }],
  ['promise-today', { mine: [promise({ due: '2026-03-04' })] }],
  ['approval-waiting', { mine: [promise({ kind: 'approval', due: '2026-03-05' })] }],
  ['soft-promise-waiting', { mine: [promise({ kind: 'soft', due: '2026-03-05' })] }],
  ['followup-today', { followups: [followup()] }],
  ['they-wait', { touches: [theyWrote('2026-03-03T09:00Z')] }],
  ['need-unanswered', { needs: [need()] }],
  ['promise-soon', { mine: [promise({ due: '2026-03-05' })] }],
  [
    'complaint-trust',
    { complaints: [complaint({ state: 'solved', solvedAt: '2026-02-20T10:00:00Z' })] },
  ],
  ['milestone-due', { followups: [followup({ kind: 'milestone', due: '2026-03-05' })] }],
  ['thanks-owed', { gives: [give()] }],
  ['date-near', { dates: [yearly()] }],
  ['asked-no-answer', { touches: [iAsked('2026-02-27T09:00Z')] }],
  ['their-promise-overdue', { theirs: [promise({ kind: 'theirs', due: '2026-03-01' })] }],
  ['purchase-look', { purchases: [purchase({ orderedOn: '2026-02-26' })] }],
  ['give-back', { gives: [give({ date: '2026-01-01' })] }],
];

function joined(rows: readonly [string, Over][]): Over {
  const all = (pick: (over: Over) => readonly unknown[] | undefined) =>
    rows.flatMap(([, over]) => pick(over) ?? []);
  return {
    mine: all((over) => over.mine) as Over['mine'] & object,
    theirs: all((over) => over.theirs) as Over['theirs'] & object,
    followups: all((over) => over.followups) as Over['followups'] & object,
    complaints: all((over) => over.complaints) as Over['complaints'] & object,
    needs: all((over) => over.needs) as Over['needs'] & object,
    gives: all((over) => over.gives) as Over['gives'] & object,
    dates: all((over) => over.dates) as Over['dates'] & object,
    purchases: all((over) => over.purchases) as Over['purchases'] & object,
    touches: all((over) => over.touches) as Over['touches'] & object,
  };
}

describe('the order of rules', () => {
  it.each(LADDER.map(([rule], at) => [rule, at] as const))('%s', (rule, at) => {
    expect(next(LADDER[at]?.[1]).rule).toBe(rule);
    // What waits for a message is measured alone: a later message of mine would answer theirs.
    const rest = LADDER.slice(at).filter(([name]) => name === rule || name !== 'asked-no-answer');
    const over = joined(rest);
    // A step ahead would silence the idle rules at the foot.
    const found = next(over);
    expect(found.rule).toBe(rule);
    expect(found.rank).toBe(RULES.findIndex(({ name }) => name === rule));
  });

  it('names every rule once', () => {
    const names = RULES.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('not now', () => {
  const pause = { notNow: { until: '2026-03-20', because: 'budget freeze', at: '' } };
  it('silences all but an overdue word', () => {
    const words = ['promise-overdue', 'soft-promise-overdue', 'complaint-overdue'];
    for (const [rule, over] of LADDER) {
      const found = next({ ...over, who: pause });
      expect(found.rule, rule).toBe(words.includes(rule) ? rule : 'not-now');
    }
    expect(next({ who: pause }).reason).toEqual({
      code: 'not-now',
      until: '2026-03-20',
      because: 'budget freeze',
    });
  });

  it('ends by itself after its day', () => {
    const theirs = { theirs: [promise({ kind: 'theirs', due: '2026-03-01' })] };
    const until = (day: string) => ({ notNow: { ...pause.notNow, until: day } });
    expect(next({ ...theirs, who: until('2026-03-04') }).rule).toBe('not-now');
    expect(next({ ...theirs, who: until('2026-03-03') }).rule).toBe('their-promise-overdue');
    expect(next({ ...theirs, who: until('some day') }).rule).toBe('their-promise-overdue');
    expect(next({ ...theirs, who: until('2999-01-01') }).rule).toBe('not-now');
  });
});

describe('a planned step', () => {
  const ahead = { followups: [followup({ due: '2026-06-01' })] };
  it('silences idle rules only', () => {
    expect(next({ ...ahead, gives: [give({ date: '2026-01-01' })] }).rule).toBe('planned');
    expect(next({ ...ahead, who: { stage: 'customer' }, surveys: [survey()] }).rule).toBe(
      'planned',
    );
    expect(next({ ...ahead, gives: [give()] }).rule).toBe('thanks-owed');
    expect(next({ ...ahead, touches: [theyWrote('2026-03-03T09:00Z')] }).rule).toBe('they-wait');
  });

  it('of theirs is none of mine', () => {
    const theirs = { followups: [followup({ due: '2026-06-01', owner: 'them' })] };
    expect(next({ ...theirs, gives: [give({ date: '2026-01-01' })] }).rule).toBe('give-back');
  });
});

describe('a verdict', () => {
  const waiting = { touches: [theyWrote('2026-03-02T09:00Z')] };
  const since = '2026-03-02T09:00:00.000Z';
  it('"wrong" holds for its fact, and a new one may suggest again', () => {
    const wrong = verdict({ fact: since });
    expect(next({ ...waiting, verdicts: [wrong] }).rule).toBe('nothing-planned');
    const again = { touches: [theyWrote('2026-03-03T09:00Z')], verdicts: [wrong] };
    expect(next(again).rule).toBe('they-wait');
    expect(next({ ...again, verdicts: [verdict()] }).rule).toBe('nothing-planned');
  });

  it('"later" holds until its day', () => {
    const later = (until: string) => [verdict({ fact: since, verdict: 'later', until })];
    expect(next({ ...waiting, verdicts: later('2026-03-05') }).rule).toBe('nothing-planned');
    expect(next({ ...waiting, verdicts: later('2026-03-04') }).rule).toBe('they-wait');
  });

  it('hides one of two, not the other, and no other rule', () => {
    const mine = [promise({ id: 'a', due: '2026-02-01' }), promise({ id: 'b', due: '2026-03-01' })];
    const verdicts = [verdict({ rule: 'promise-overdue', fact: 'a 2026-02-01' })];
    expect(next({ mine, verdicts })).toMatchObject({
      rule: 'promise-overdue',
      fact: 'b 2026-03-01',
    });
    expect(next({ ...waiting, verdicts }).rule).toBe('they-wait');
  });
});

describe('a rule that throws', () => {
  it('is named and skipped, the others go on', () => {
    const failed: [string, unknown][] = [];
    const error = new Error('bad record');
    const broken = {
      name: 'broken',
      kind: 'live' as const,
      find: () => {
        throw error;
      },
    };
    const given = facts({ mine: [promise({ due: '2026-03-01' })] });
    const found = suggest(given, (rule, why) => failed.push([rule, why]), [broken, ...RULES]);
    expect(found.rule).toBe('promise-overdue');
    expect(failed).toEqual([['broken', error]]);
  });

  it('is passed over where nobody listens', () => {
    const touches = [touch('2026-03-01T10:00Z')];
    // A zone that does not exist fails every rule that looks at a day.
    expect(() => suggest(facts({ tz: 'Mars/Base', touches }))).not.toThrow();
  });
});
