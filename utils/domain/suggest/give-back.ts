import type { GiveKind } from '../give';
import type { Rule } from './facts';
import { THANKS_UNTIL, unansweredGives } from './received';

/** A year later nobody counts any more. */
const UNTIL = 365;
/** A word and an invitation want thanks, nothing in return. */
const RETURNED: ReadonlySet<GiveKind> = new Set<GiveKind>([
  'gift',
  'favour',
  'discount',
  'concession',
  'referral',
  'help',
]);

/** A gift or a favour of theirs that nothing came back for. */
export const giveBack: Rule = (facts) =>
  unansweredGives(facts)
    .filter(({ give, days }) => days > THANKS_UNTIL && days <= UNTIL && RETURNED.has(give.kind))
    .map(({ give: { id, text }, days }) => ({
      tone: 'idle',
      reason: { code: 'give-back', text, days },
      target: { kind: 'give', id },
      fact: id,
      evidence: { store: 'gives', id },
    }));
