import type { OpenLoop } from '../open-loops';
import { workedDays } from '../work-time';
import type { SuggestFacts } from './facts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** After that an unanswered word is a visit to make, no answer to give. */
const UNTIL = 90 * DAY_MS;
/** The same where nobody judged whether the word waits at all. */
const UNTIL_UNJUDGED = 30 * DAY_MS;

/** Whole days that an open message waited, or null when it is too fresh or too old to matter. */
export function waitedDays(
  { at, judged }: OpenLoop,
  { now, tz, isWorkday, workHours }: SuggestFacts,
  { hours, working }: { hours: number; working: boolean },
): number | null {
  const waited = Date.parse(now) - Date.parse(at);
  if (!(waited >= hours * HOUR_MS && waited < (judged ? UNTIL : UNTIL_UNJUDGED))) return null;
  const work = { tz, hours: workHours, isWorkday };
  if (working && !workedDays(new Date(at), new Date(now), hours / 24, work)) return null;
  return Math.floor(waited / DAY_MS);
}
