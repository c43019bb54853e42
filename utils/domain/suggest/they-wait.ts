import type { Rule } from './facts';

const DAY_MS = 86_400_000;
/** Within a day nobody counts as waiting. */
const AFTER = DAY_MS;
/** After a month an unanswered mail is a visit to make, no answer to give. */
const UNTIL = 30 * DAY_MS;

/**
 * They wrote last and nothing went back. Only what was opened here is known, so anything newer
 * than their words (a call, a note, a copy to them) silences it.
 */
export const theyWait: Rule = ({ lastInboundAt, lastTouchAt, now }) => {
  if (!lastInboundAt || lastTouchAt === undefined || lastTouchAt > lastInboundAt) return null;
  const waited = Date.parse(now) - Date.parse(lastInboundAt);
  if (!(waited >= AFTER && waited < UNTIL)) return null;
  return {
    tone: 'waiting',
    reason: { code: 'they-wait', since: lastInboundAt, days: Math.floor(waited / DAY_MS) },
    target: { kind: 'contact' },
  };
};
