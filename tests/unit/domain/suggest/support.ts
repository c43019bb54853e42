import type { Complaint } from '@/utils/domain/complaint';
import { type Followup, NEW_FOLLOWUP } from '@/utils/domain/followup';
import type { Give } from '@/utils/domain/give';
import type { ImportantDate } from '@/utils/domain/important-date';
import type { Need } from '@/utils/domain/need';
import type { LoopTouch } from '@/utils/domain/open-loops';
import { BLANK_PERSON } from '@/utils/domain/person';
import { NEW_PROMISE, type PromiseRecord } from '@/utils/domain/promise';
import type { Purchase } from '@/utils/domain/purchase';
import type { SuggestFacts } from '@/utils/domain/suggest';
import { suggest } from '@/utils/domain/suggest';
import type { Who } from '@/utils/domain/suggest/facts';
import type { Survey } from '@/utils/domain/survey';
import type { Verdict } from '@/utils/domain/verdict';
import { weekdayOf } from '@/utils/lib/dates';

/** Everything is seen from Wednesday, 4 March 2026, 10:00 UTC. */
export const TODAY = '2026-03-04';
const NOW = '2026-03-04T10:00:00.000Z';

const stamps = { createdAt: '', updatedAt: '', deletedAt: null, device: '', personId: 'a' };

export const promise = (over: Partial<PromiseRecord> = {}): PromiseRecord => ({
  ...stamps,
  id: 'promise',
  kind: 'firm',
  side: over.kind === 'theirs' ? 'theirs' : 'mine',
  text: 'quote',
  evidence: null,
  due: '2026-03-10',
  sortDue: over.due ?? '9999-12-31',
  ...NEW_PROMISE,
  ...over,
});
export const followup = (over: Partial<Followup> = {}): Followup => ({
  ...stamps,
  id: 'followup',
  text: 'call',
  due: TODAY,
  firstDue: TODAY,
  ...NEW_FOLLOWUP,
  ...over,
});
export const complaint = (over: Partial<Complaint> = {}): Complaint => ({
  ...stamps,
  id: 'complaint',
  text: 'late pallets',
  state: 'open',
  cause: null,
  category: null,
  due: null,
  openedAt: '2026-03-02T09:00:00.000Z',
  informedAt: null,
  solvedAt: null,
  repairedAt: null,
  interactionId: null,
  ...over,
});
export const need = (over: Partial<Need> = {}): Need => ({
  ...stamps,
  id: 'need',
  text: 'smaller boxes',
  state: 'heard',
  due: null,
  heardAt: '2026-03-01T09:00:00.000Z',
  answeredAt: null,
  closedAt: null,
  interactionId: null,
  ...over,
});
export const give = (over: Partial<Give> = {}): Give => ({
  ...stamps,
  id: 'give',
  side: 'received',
  kind: 'gift',
  text: 'tea',
  date: '2026-02-27',
  value: null,
  currency: null,
  inExchange: null,
  answeredBy: null,
  settled: false,
  interactionId: null,
  ...over,
});
export const survey = (over: Partial<Survey> = {}): Survey => ({
  ...stamps,
  id: 'survey',
  score: 5,
  quote: null,
  date: '2026-01-10',
  ...over,
});
export const yearly = (over: Partial<ImportantDate> = {}): ImportantDate => ({
  ...stamps,
  id: 'date',
  kind: 'birthday',
  text: '',
  calendar: 'solar',
  month: 3,
  day: 10,
  leap: false,
  year: null,
  leadDays: 7,
  state: 'active',
  due: null,
  ...over,
});
export const purchase = (over: Partial<Purchase> = {}): Purchase => ({
  ...stamps,
  id: 'purchase',
  text: 'pump',
  orderedOn: '2026-02-20',
  deliveredOn: null,
  value: null,
  currency: null,
  state: 'open',
  due: null,
  looked: [],
  ...over,
});
export const verdict = (over: Partial<Verdict> = {}): Verdict => ({
  ...stamps,
  id: 'verdict',
  rule: 'they-wait',
  fact: null,
  verdict: 'wrong',
  until: null,
  said: '',
  at: NOW,
  ...over,
});

let touches = 0;
export const touch = (at: string, over: Partial<LoopTouch> = {}): LoopTouch => {
  touches += 1;
  return { at: new Date(at).toISOString(), interactionId: `i${touches}`, ...over };
};
/** A message of theirs that waits for an answer; one of mine that asks; one that only tells. */
export const theyWrote = (at: string) => touch(at, { direction: 'in', asks: true, answers: true });
export const theyThanked = (at: string) =>
  touch(at, { direction: 'in', asks: false, answers: false });
export const theyAccepted = (at: string) =>
  touch(at, { direction: 'in', asks: false, answers: true });
export const iAsked = (at: string) => touch(at, { direction: 'out', asks: true, answers: true });
export const iWrote = (at: string) => touch(at, { direction: 'out', asks: false, answers: true });

type Over = Partial<Omit<SuggestFacts, 'who'>> & { who?: Partial<Who> };

/** Facts about somebody who was contacted today, so that nothing is due by itself. */
export function facts(over: Over = {}): SuggestFacts {
  const list = [...(over.touches ?? [])].sort((a, b) => (a.at < b.at ? 1 : -1));
  const lastTouchAt = list[0]?.at;
  return {
    today: TODAY,
    now: NOW,
    tz: 'UTC',
    isWorkday: (date) => weekdayOf(date) <= 5,
    workHours: { from: 9, to: 18 },
    cadence: null,
    mine: [],
    theirs: [],
    ended: [],
    followups: [],
    complaints: [],
    needs: [],
    gives: [],
    surveys: [],
    dates: [],
    purchases: [],
    verdicts: [],
    ...over,
    touches: list,
    who: { ...BLANK_PERSON, ...(lastTouchAt ? { lastTouchAt } : {}), ...over.who },
  };
}

export const next = (over: Over = {}) => suggest(facts(over));
