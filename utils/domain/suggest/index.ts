import type { Suggestion } from '../suggestion';
import { mutedBy } from '../verdict';
import type { SuggestFacts } from './facts';
import { pauseOn } from './not-now';
import { nothingPlanned } from './nothing-planned';
import { hasPlan } from './planned';
import { RULES, type RuleEntry } from './rules';
import { tidyFacts } from './tidy';

export type { SuggestFacts } from './facts';

/** Told of a rule that failed; the others go on. */
export type OnRuleError = (rule: string, error: unknown) => void;

/**
 * The one next step for a person, with the fact it rests on. A rule that throws is named and
 * skipped, so one bad record never costs the whole card.
 */
export function suggest(
  facts: SuggestFacts,
  onError: OnRuleError = () => undefined,
  rules: readonly RuleEntry[] = RULES,
): Suggestion {
  const tidy = tidyFacts(facts);
  const { today, verdicts } = tidy;
  const paused = pauseOn(tidy.who.notNow, today) !== null;
  const hasStep = hasPlan(tidy);
  for (const [rank, { name, kind, find }] of rules.entries()) {
    if (paused && (kind === 'live' || kind === 'idle')) continue;
    if (hasStep && kind === 'idle') continue;
    try {
      const found = find(tidy).find(({ fact }) => !mutedBy(verdicts, { name, fact }, today));
      if (found) return { ...found, rule: name, rank };
    } catch (error) {
      onError(name, error);
    }
  }
  return { ...nothingPlanned(tidy), rule: 'nothing-planned', rank: rules.length };
}
