import type { Finding } from './facts';

/** Always true when nothing else is: better said than left blank. */
export const nothingPlanned: Finding = {
  tone: 'idle',
  reason: { code: 'nothing-planned' },
  target: { kind: 'plan' },
};
