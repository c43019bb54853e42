import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Followup, NEW_FOLLOWUP } from '@/utils/domain/followup';
import { NEW_PROMISE, type PromiseKind, type PromiseRecord } from '@/utils/domain/promise';
import { type SuggestFacts, suggest } from '@/utils/domain/suggest';

const stamps = { createdAt: '', updatedAt: '', deletedAt: null, device: '' };
const promise = (due: string | null, kind: PromiseKind = 'firm'): PromiseRecord => ({
  ...stamps,
  id: `p-${due}-${kind}`,
  personId: 'a',
  kind,
  side: kind === 'theirs' ? 'theirs' : 'mine',
  text: 'quote',
  evidence: null,
  due,
  sortDue: due ?? '9999-12-31',
  ...NEW_PROMISE,
});
const followup = (due: string): Followup => ({
  ...stamps,
  id: `f-${due}`,
  personId: 'a',
  text: 'call',
  due,
  ...NEW_FOLLOWUP,
  firstDue: due,
});
const next = (over: Partial<SuggestFacts>) =>
  suggest({
    today: '2026-03-04',
    now: '2026-03-04T10:00:00Z',
    tz: 'UTC',
    mine: [],
    theirs: [],
    followups: [],
    cadence: null,
    ...over,
  });
const wrote = (at: string) => ({ lastTouchAt: at, lastInboundAt: at });
const monthly = { ideal: 20, latest: 30 };

describe('the next step', () => {
  it('follows the order of ranks', () => {
    // Each fact alone, most urgent first; together with all later ones it must still win.
    const ladder: [string, Partial<SuggestFacts>][] = [
      ['promise-overdue', { mine: [promise('2026-03-01')] }],
      ['followup-overdue', { followups: [followup('2026-03-02')] }],
      ['soft-promise-waiting', { mine: [promise('2026-03-03', 'soft')] }],
      ['promise-today', { mine: [promise('2026-03-04')] }],
      ['followup-today', { followups: [followup('2026-03-04')] }],
      ['they-wait', wrote('2026-03-02T09:00:00Z')],
      ['their-promise-overdue', { theirs: [promise('2026-03-01', 'theirs')] }],
      ['promise-soon', { mine: [promise('2026-03-06')] }],
    ];
    ladder.forEach(([wanted, facts], at) => {
      expect(next(facts), wanted).toMatchObject({ rule: wanted, rank: at });
      const later = ladder.slice(at).map(([, one]) => one);
      const byDue = <T extends { due: string | null }>(list: T[]) =>
        list.sort((a, b) => (a.due ?? '9').localeCompare(b.due ?? '9'));
      const all = {
        ...wrote('2026-03-02T09:00:00Z'),
        mine: byDue(later.flatMap(({ mine = [] }) => mine)),
        theirs: later.flatMap(({ theirs = [] }) => theirs),
        followups: byDue(later.flatMap(({ followups = [] }) => followups)),
      };
      if (at <= 5) expect(next(all).rule).toBe(wanted);
    });
  });

  it('counts days from today and points at what to act on', () => {
    expect(next({ mine: [promise('2026-03-01')] })).toMatchObject({
      tone: 'overdue',
      reason: { days: 3, due: '2026-03-01', text: 'quote' },
      target: { kind: 'promise', id: 'p-2026-03-01-firm' },
    });
    expect(next({ mine: [promise('2026-03-02', 'soft')] })).toMatchObject({
      tone: 'waiting',
      reason: { code: 'soft-promise-waiting', days: -2 },
    });
    expect(next({ followups: [followup('2026-03-14')] })).toMatchObject({
      tone: 'planned',
      reason: { code: 'planned', days: 10 },
      target: { kind: 'followup', id: 'f-2026-03-14' },
    });
  });

  it('says they wait after a day, for a month, and only if nothing came after', () => {
    expect(next(wrote('2026-03-03T10:00:00Z')).reason).toMatchObject({
      code: 'they-wait',
      days: 1,
    });
    expect(next(wrote('2026-03-03T10:00:01Z')).rule).toBe('nothing-planned');
    expect(next(wrote('2026-02-02T10:00:00Z')).rule).toBe('nothing-planned');
    const answered = { ...wrote('2026-03-01T10:00:00Z'), lastTouchAt: '2026-03-02T10:00:00Z' };
    expect(next(answered).rule).toBe('nothing-planned');
  });

  it('reminds of a visit on the day the interval runs out, and no plan is in the way', () => {
    const touched = { lastTouchAt: '2026-02-02T10:00:00Z', cadence: monthly };
    expect(next(touched).reason).toMatchObject({ code: 'revisit-due', days: 30 });
    expect(next({ ...touched, lastTouchAt: '2026-02-03T10:00:00Z' }).rule).toBe('nothing-planned');
    expect(next({ ...touched, cadence: null }).rule).toBe('nothing-planned');
    expect(next({ ...touched, followups: [followup('2027-01-01')] }).rule).toBe('planned');
    expect(next({ ...touched, mine: [promise('2027-01-01')] }).rule).toBe('planned');
    // What has no date is no plan.
    expect(next({ ...touched, mine: [promise(null)] }).rule).toBe('revisit-due');
  });

  it('takes the day from the zone of the user', () => {
    const touched = { lastTouchAt: '2026-02-02T20:00:00Z', cadence: monthly };
    expect(next(touched).rule).toBe('revisit-due');
    // In Shanghai it was the 3rd already.
    expect(next({ ...touched, tz: 'Asia/Shanghai' }).rule).toBe('nothing-planned');
  });

  it('never calls anything due today overdue', () => {
    const day = fc
      .date({ min: new Date('2001-01-01'), max: new Date('2099-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.constantFrom<PromiseKind>('firm', 'soft', 'approval'), (today, kind) => {
        const { tone } = next({
          today,
          mine: [promise(today, kind)],
          followups: [followup(today)],
        });
        expect(tone).not.toBe('overdue');
      }),
    );
  });
});
