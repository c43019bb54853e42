import type { Finding, SuggestFacts } from './facts';

/**
 * What is said when no rule speaks: better said than left blank. It is no all-clear: Kept knows
 * what was opened or imported, and says so.
 */
export const nothingPlanned = ({ who }: SuggestFacts): Finding => ({
  tone: 'idle',
  reason: { code: 'nothing-planned', seen: who.lastTouchAt !== undefined },
  target: { kind: 'plan' },
  fact: '',
  evidence: null,
});
