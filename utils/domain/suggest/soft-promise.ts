import { daysBetween } from '@/utils/lib/dates';
import type { Finding, SuggestFacts } from './facts';
import { datedFact } from './facts';

/** Soft words of mine ("I'll see what I can do") that owe an answer within `from`…`to` days. */
export function softPromises(
  { mine, today }: SuggestFacts,
  from: number,
  to: number,
): readonly Finding[] {
  return mine.flatMap((one) => {
    if (one.kind !== 'soft' || one.due === null) return [];
    const { id, text, due } = one;
    const days = daysBetween(today, due);
    if (days < from || days > to) return [];
    return {
      tone: 'waiting',
      reason: { code: 'soft-promise-waiting', text, due, days },
      target: { kind: 'promise', id },
      fact: datedFact(one),
      evidence: { store: 'promises', id },
    };
  });
}
