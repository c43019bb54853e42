import type { CalendarDate, Instant, RecordBase } from './record';

/** What the user said to a suggestion: `later` until a day, `wrong` for good. */
export type Verdict = RecordBase & {
  personId: string;
  /** The rule that suggested. */
  rule: string;
  /** The fact it rested on, so that a new fact may suggest again; null = the rule as a whole. */
  fact: string | null;
  verdict: 'later' | 'wrong';
  /** Only `later`: the day from which it may be suggested again. */
  until: CalendarDate | null;
  /** What it said, to be shown in the settings. */
  said: string;
  at: Instant;
};

/**
 * Did the user say "not now" or "wrong" to what this rule found? `later` holds until its day,
 * `wrong` for as long as the fact is the same.
 */
export function mutedBy(
  verdicts: readonly Pick<Verdict, 'rule' | 'fact' | 'verdict' | 'until'>[],
  found: { name: string; fact: string },
  today: CalendarDate,
): boolean {
  return verdicts.some(
    ({ rule, fact, verdict, until }) =>
      rule === found.name &&
      (fact === null || fact === found.fact) &&
      (verdict === 'wrong' || (until !== null && until > today)),
  );
}
