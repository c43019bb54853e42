/** There is nothing to silence in a plan, a pause or a blank. */
const QUIET: ReadonlySet<string> = new Set(['planned', 'not-now', 'nothing-planned']);

export const isQuiet = (rule: string): boolean => QUIET.has(rule);
