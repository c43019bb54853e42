import { daysBetween } from '@/utils/lib/dates';
import type { LoopTouch } from '../open-loops';
import { dayOf } from './days';
import type { Finding, SuggestFacts } from './facts';

/** So many messages in a row that only ask, without anything given. */
const ASKS = 3;
/** Older asks are forgotten, in days. */
const WITHIN = 90;

/** My newest messages that asked something, back to the first that did not or to the last gift. */
export function asksInARow({ touches, gives, today, tz }: SuggestFacts): LoopTouch[] {
  const given = gives.flatMap(({ side, date }) => (side === 'given' ? date : []));
  const lastGiven =
    given
      .filter((date) => date <= today)
      .sort()
      .at(-1) ?? '';
  const run: LoopTouch[] = [];
  for (const touch of touches) {
    if (touch.direction !== 'out') continue;
    const on = dayOf(tz, touch.at);
    if (!touch.asks || on === null || on <= lastGiven) break;
    if (daysBetween(on, today) > WITHIN) break;
    run.push(touch);
  }
  return run;
}

/** Value before ask: the last messages all wanted something. Time to give first. */
export const asksBalance = (facts: SuggestFacts): readonly Finding[] => {
  const run = asksInARow(facts);
  const newest = run[0];
  const days = new Set(run.map(({ at }) => dayOf(facts.tz, at)));
  if (!newest || days.size < ASKS) return [];
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
