import type { Suggestion } from '../suggestion';
import type { Rule, SuggestFacts } from './facts';
import { followupOverdue } from './followup-overdue';
import { followupToday } from './followup-today';
import { nothingPlanned } from './nothing-planned';
import { planned } from './planned';
import { promiseOverdue } from './promise-overdue';
import { promiseSoon } from './promise-soon';
import { promiseToday } from './promise-today';
import { revisitDue } from './revisit-due';
import { softWaiting } from './soft-waiting';
import { theirPromiseOverdue } from './their-promise-overdue';
import { theyWait } from './they-wait';

export type { SuggestFacts } from './facts';

/** My word first, then their waiting, then their word, then what lies ahead. */
const RULES: readonly Rule[] = [
  promiseOverdue,
  followupOverdue,
  softWaiting,
  promiseToday,
  followupToday,
  theyWait,
  theirPromiseOverdue,
  promiseSoon,
  revisitDue,
  planned,
];

/** The one next step for a person, with the fact it rests on. */
export function suggest(facts: SuggestFacts): Suggestion {
  for (const [rank, rule] of RULES.entries()) {
    const found = rule(facts);
    if (found) return { ...found, rule: found.reason.code, rank };
  }
  return { ...nothingPlanned, rule: nothingPlanned.reason.code, rank: RULES.length };
}
