import { addDays, dateIn } from '@/utils/lib/dates';
import { nameKey } from '@/utils/lib/fold';
import { termsOf } from '@/utils/lib/terms';
import { revisitDay } from './cadence';
import { interestsOf, topicKeysOf } from './fit';
import type { Followup } from './followup';
import type { Give } from './give';
import { greetKeyOf } from './greet-key';
import { followUpDay } from './met';
import { soundKeysOf } from './name-sound';
import type { Need } from './need';
import { asksFrom, asksInARow, lastGivenOn } from './only-asks';
import { type LoopTouch, openLoops } from './open-loops';
import { pacesOf } from './pace';
import type { Person } from './person';
import type { PromiseRecord } from './promise';
import type { CalendarDate, Instant } from './record';
import { standingOf } from './relationship';

/**
 * The derived part of a person: what is counted or copied from other records so that lists
 * never scan. It is recomputed from the facts with every write and is no change of its own: no
 * outbox row, no new `updatedAt`, nothing to undo or to sync.
 */
export const DERIVED_FIELDS = [
  'nameKey',
  'soundKeys',
  'twinKey',
  'terms',
  'nextDue',
  'lastTouchAt',
  'lastInboundAt',
  'lastOutboundAt',
  'revisitDue',
  'idleSince',
  'paces',
  'waitingSince',
  'askedSince',
  'metDue',
  'standing',
  'starKey',
  'topics',
  'asksFrom',
  'lastGiven',
  'greetKey',
  'judged',
  'openMine',
  'openTheirs',
] as const satisfies readonly (keyof Person)[];

export type PersonDerived = Pick<Person, (typeof DERIVED_FIELDS)[number]>;

export type SummaryFacts = {
  companyName: string | null;
  /** Values of the person's identities. */
  identities: string[];
  /** Open ones, both sides. */
  promises: Pick<PromiseRecord, 'side' | 'due'>[];
  followups: Pick<Followup, 'due'>[];
  /** Open ones. */
  needs: Pick<Need, 'text' | 'heardAt'>[];
  /** The newest ones of both sides. */
  gives: Pick<Give, 'side' | 'date'>[];
  /** The newest ones, newest first. */
  touches: LoopTouch[];
  /** Did the user say "not now" or "wrong" to a suggestion about them? */
  judged: boolean;
  lastInboundAt: Instant | undefined;
  lastOutboundAt: Instant | undefined;
};

/** Recomputes the derived fields; `tz` decides on which local day a touch fell. */
export function summarise(person: Person, facts: SummaryFacts, tz: string): PersonDerived {
  const mine = facts.promises.filter((one) => one.side === 'mine');
  const nextDue = earliest([
    ...mine.map((one) => one.due),
    ...facts.followups.map((one) => one.due),
  ]);
  const { lastInboundAt, lastOutboundAt } = facts;
  const lastTouchAt = facts.touches[0]?.at;
  const { waiting, asked } = openLoops(facts.touches);
  const lastGiven = lastGivenOn(facts.gives);
  const topics = interestsOf({ ...person, companyName: facts.companyName, needs: facts.needs });
  const visit = visitOf(person, nextDue === undefined ? lastTouchAt : undefined, tz);
  return {
    nameKey: nameKey(person.name),
    soundKeys: soundKeysOf(person.name),
    terms: termsOf([person.name, ...facts.identities, facts.companyName]),
    openMine: mine.length,
    openTheirs: facts.promises.length - mine.length,
    ...present({
      nextDue,
      lastTouchAt,
      lastInboundAt,
      lastOutboundAt,
      waitingSince: waiting?.at,
      askedSince: asked?.at,
      metDue: followUpDay(person.met, facts.touches, tz) ?? undefined,
      standing: standingOf(person),
      starKey: person.star ? nameKey(person.name) : undefined,
      topics: topics.length > 0 ? topicKeysOf(person, topics) : undefined,
      asksFrom: asksFrom(asksInARow(facts.touches, lastGiven, tz), tz),
      lastGiven,
      greetKey: greetKeyOf(person),
      judged: facts.judged || undefined,
      ...visit,
    }),
  };
}

/**
 * When a visit is due. A plan silences it; so does "not now", which ends with a visit to make. Who
 * has no cadence of their own is found by how long nobody was in touch.
 */
function visitOf(person: Person, idle: Instant | undefined, tz: string) {
  const { cadence, notNow } = person;
  if (idle === undefined) return {};
  const byCadence = cadence ? revisitDay(idle, cadence, tz) : null;
  if (notNow && notNow.until >= dateIn(tz, idle)) {
    const after = addDays(notNow.until, 1);
    return { revisitDue: byCadence && byCadence > after ? byCadence : after };
  }
  return byCadence ? { revisitDue: byCadence } : { idleSince: idle, paces: pacesOf(person, idle) };
}

function earliest(dates: (CalendarDate | null)[]): CalendarDate | undefined {
  return dates.filter((date) => date !== null).sort()[0];
}

/** Without the fields that have no value: undefined is kept out of records and indexes. */
function present<T extends object>(fields: T): { [K in keyof T]?: NonNullable<T[K]> } {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]?: NonNullable<T[K]> };
}
