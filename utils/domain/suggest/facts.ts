import type { Followup } from '../followup';
import type { Cadence } from '../person';
import type { PromiseRecord } from '../promise';
import type { CalendarDate, Instant } from '../record';
import type { Suggestion } from '../suggestion';

/** What the rules may look at. All lists hold open records only, earliest due first. */
export type SuggestFacts = {
  today: CalendarDate;
  now: Instant;
  tz: string;
  mine: PromiseRecord[];
  theirs: PromiseRecord[];
  followups: Followup[];
  lastTouchAt?: Instant | undefined;
  lastInboundAt?: Instant | undefined;
  /** The person's own, else the default one. */
  cadence: Cadence | null;
};

/** A rule without its place in the order. */
export type Finding = Omit<Suggestion, 'rank' | 'rule'>;
export type Rule = (facts: SuggestFacts) => Finding | null;

/** Dated and due before today: today itself is still on time. */
export function isOverdue(thing: { due: CalendarDate | null }, today: CalendarDate): boolean {
  return thing.due !== null && thing.due < today;
}
