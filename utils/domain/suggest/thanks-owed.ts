import type { Rule } from './facts';
import { THANKS_UNTIL, unansweredGives } from './received';

/** They gave something these weeks and were not thanked; a planned thank-you silences it. */
export const thanksOwed: Rule = (facts) => {
  if (facts.followups.some(({ kind }) => kind === 'thanks')) return [];
  return unansweredGives(facts)
    .filter(({ days }) => days <= THANKS_UNTIL)
    .map(({ give: { id, text }, days }) => ({
      tone: 'waiting',
      reason: { code: 'thanks-owed', text, days },
      target: { kind: 'give', id },
      fact: id,
      evidence: { store: 'gives', id },
    }));
};
