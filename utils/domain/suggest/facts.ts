import type { Complaint } from '../complaint';
import type { Followup } from '../followup';
import type { Give } from '../give';
import type { ImportantDate } from '../important-date';
import type { Need } from '../need';
import type { LoopTouch } from '../open-loops';
import type { Cadence, Person } from '../person';
import type { PromiseRecord } from '../promise';
import type { Purchase } from '../purchase';
import type { CalendarDate, Instant } from '../record';
import type { Suggestion } from '../suggestion';
import type { Survey } from '../survey';
import type { Verdict } from '../verdict';

/** The person's own fields that rules look at. */
export type Who = Pick<
  Person,
  | 'stage'
  | 'star'
  | 'placement'
  | 'notNow'
  | 'culture'
  | 'file'
  | 'title'
  | 'companyId'
  | 'bestHours'
  | 'met'
> & { lastTouchAt?: Instant | undefined };

/** What the rules may look at; each list is bounded by whoever gathers it. */
export type SuggestFacts = {
  today: CalendarDate;
  now: Instant;
  /** IANA zone of the user: on which day something fell. */
  tz: string;
  /** Is it a working day of the user? */
  isWorkday(date: CalendarDate): boolean;
  /** Local hours, 0…24. */
  workHours: { from: number; to: number };
  who: Who;
  /** The person's own, else by tag, quadrant or default. */
  cadence: Cadence | null;
  /** Open promises, earliest due first. */
  mine: PromiseRecord[];
  theirs: PromiseRecord[];
  /** My promises that ended, newest first. */
  ended: PromiseRecord[];
  /** Open, earliest due first. */
  followups: Followup[];
  complaints: Complaint[];
  needs: Need[];
  gives: Give[];
  /** Newest first, like purchases and touches. */
  surveys: Survey[];
  dates: ImportantDate[];
  purchases: Purchase[];
  touches: LoopTouch[];
  verdicts: Verdict[];
};

/** What a rule found; the table of rules adds its name and place. */
export type Finding = Omit<Suggestion, 'rank' | 'rule'>;
/** Everything the rule finds, the most pressing first: the first one may be muted. */
export type Rule = (facts: SuggestFacts) => readonly Finding[];

/** Dated and due before today: today itself is still on time. */
export function isOverdue(thing: { due: CalendarDate | null }, today: CalendarDate): boolean {
  return thing.due !== null && thing.due < today;
}

/** A dated thing under a new date is a new fact. */
export const datedFact = ({ id, due }: { id: string; due: CalendarDate | null }) =>
  `${id} ${due ?? ''}`.trim();
