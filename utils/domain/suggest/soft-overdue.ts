import type { Rule } from './facts';
import { softPromises } from './soft-promise';

/** "I'll come back to you", and the day for it has passed: they wait for an answer, be it a no. */
export const softOverdue: Rule = (facts) => softPromises(facts, Number.NEGATIVE_INFINITY, -1);
