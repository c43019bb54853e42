import { asksFrom, asksInARow, lastGivenOn, recentAsks } from '../only-asks';
import type { LoopTouch } from '../open-loops';
import type { Finding, SuggestFacts } from './facts';

/** My newest messages that only asked, as far as they are not forgotten. */
export function asksLately({ touches, gives, today, tz }: SuggestFacts): LoopTouch[] {
  const given = lastGivenOn(gives.filter(({ date }) => date <= today));
  return recentAsks(asksInARow(touches, given, tz), today, tz);
}

/** Value before ask: the last messages all wanted something. Time to give first. */
export const asksBalance = (facts: SuggestFacts): readonly Finding[] => {
  const run = asksLately(facts);
  const newest = run[0];
  if (!newest || asksFrom(run, facts.tz) === undefined) return [];
  return [
    {
      tone: 'idle',
      reason: { code: 'asks-balance', asks: run.length },
      target: { kind: 'contact' },
      fact: newest.at,
      evidence: { store: 'interactions', id: newest.interactionId },
    },
  ];
};
