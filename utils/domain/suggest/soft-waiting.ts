import type { Rule } from './facts';
import { softPromises } from './soft-promise';

/** From how many days ahead an owed answer shows. */
const NEAR = 2;

/** An answer I said I would find is due today or within two days. */
export const softWaiting: Rule = (facts) => softPromises(facts, 0, NEAR);
