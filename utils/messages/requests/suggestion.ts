import type { CalendarDate, Instant } from '@/utils/domain/record';
import type { Change } from '../views';
import type { Asks } from './asks';
import { day, id, keyed, line, nothing, text } from './forms';

/** What was suggested, as the card showed it. */
export type Suggested = {
  personId: string;
  rule: string;
  fact: string;
  /** The sentence, to be shown in the settings. */
  said: string;
};

/** A suggestion the user called wrong. */
export type WrongSuggestion = {
  id: string;
  personId: string;
  personName: string;
  rule: string;
  said: string;
  at: Instant;
};

export type SuggestionRequests = {
  /** Silent about this fact until that day; the day itself may suggest again. */
  'suggestion/not-now': {
    ask: { key: string; until: CalendarDate } & Suggested;
    reply: Change;
  };
  /** Silent about this fact for good; a new fact may suggest again. */
  'suggestion/wrong': { ask: { key: string } & Suggested; reply: Change };
  /** What was called wrong, newest first, at most 200. */
  'suggestion/verdicts': { ask: Record<never, never>; reply: WrongSuggestion[] };
  /** Takes a verdict back: it may be suggested again. */
  'suggestion/forgive': { ask: { key: string; id: string }; reply: Change };
};

export const suggested = { personId: id, rule: id, fact: text(1000), said: line };

export const suggestionAsks: Asks<SuggestionRequests> = {
  'suggestion/not-now': keyed({ ...suggested, until: day }),
  'suggestion/wrong': keyed(suggested),
  'suggestion/verdicts': nothing,
  'suggestion/forgive': keyed({ id }),
};
