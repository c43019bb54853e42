import { nameKey } from '@/utils/lib/fold';
import { termsOf } from '@/utils/lib/terms';
import { revisitDay } from './cadence';
import type { Followup } from './followup';
import type { Person } from './person';
import type { PromiseRecord } from './promise';
import type { CalendarDate, Instant } from './record';

/**
 * The derived part of a person: what is counted or copied from other records so that lists
 * never scan. It is recomputed from the facts with every write and is no change of its own: no
 * outbox row, no new `updatedAt`, nothing to undo or to sync.
 */
export const DERIVED_FIELDS = [
  'nameKey',
  'terms',
  'nextDue',
  'lastTouchAt',
  'lastInboundAt',
  'lastOutboundAt',
  'revisitDue',
  'idleSince',
  'waitingSince',
  'askedSince',
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
  lastTouchAt: Instant | undefined;
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
  const { lastTouchAt, lastInboundAt, lastOutboundAt } = facts;
  const idle = nextDue === undefined ? lastTouchAt : undefined;
  return {
    nameKey: nameKey(person.name),
    terms: termsOf([person.name, ...facts.identities, facts.companyName]),
    openMine: mine.length,
    openTheirs: facts.promises.length - mine.length,
    ...present({
      nextDue,
      lastTouchAt,
      lastInboundAt,
      lastOutboundAt,
      revisitDue: idle && person.cadence ? revisitDay(idle, person.cadence, tz) : undefined,
      idleSince: person.cadence ? undefined : idle,
    }),
  };
}

function earliest(dates: (CalendarDate | null)[]): CalendarDate | undefined {
  return dates.filter((date) => date !== null).sort()[0];
}

/** Without the fields that have no value: undefined is kept out of records and indexes. */
function present<T extends object>(fields: T): { [K in keyof T]?: NonNullable<T[K]> } {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]?: NonNullable<T[K]> };
}
