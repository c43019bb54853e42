import { addDays } from '@/utils/lib/dates';
import type { Complaint } from './complaint';
import type { CalendarDate, Instant } from './record';

/** Days after the solution on which one asks whether all is well again. */
export const TRUST_AFTER = 7;

type Moved = Pick<Complaint, 'state' | 'cause' | 'due' | 'informedAt' | 'solvedAt' | 'repairedAt'>;

/**
 * The complaint clock: open → informed (the customer knows the cause and the next date) →
 * solved → repaired. In every state but the last there is a day on which something is to be
 * done (`due`): tell them, do what they were told, ask whether they trust us again. Each move
 * answers the changed fields, or null where the state does not allow it.
 */
export const complaintClock = {
  /** They complained: tell them the cause by `due`. */
  begin: (due: CalendarDate): Moved => ({
    ...{ state: 'open', cause: null, due },
    ...{ informedAt: null, solvedAt: null, repairedAt: null },
  }),

  /** They were told, for the first time or with a new date. */
  inform(now: Complaint, told: { cause: string; due: CalendarDate }, at: Instant): Moved | null {
    if (now.state !== 'open' && now.state !== 'informed') return null;
    return { ...now, ...told, state: 'informed', informedAt: now.informedAt ?? at };
  },

  /** It is mended; on the spot only with a cause, so that nobody skips telling it. */
  solve(now: Complaint, cause: string | null, at: Instant, today: CalendarDate): Moved | null {
    const known = cause ?? now.cause;
    if (now.state !== 'open' && now.state !== 'informed') return null;
    if (known === null) return null;
    return {
      ...now,
      ...{ state: 'solved', cause: known, due: addDays(today, TRUST_AFTER) },
      ...{ informedAt: now.informedAt ?? at, solvedAt: at },
    };
  },

  /** They trust us again. */
  repair(now: Complaint, at: Instant): Moved | null {
    if (now.state !== 'solved') return null;
    return { ...now, state: 'repaired', due: null, repairedAt: at };
  },

  /** It came back: they are owed an answer again. The cause stays as it was known. */
  reopen(now: Complaint, due: CalendarDate): Moved | null {
    if (now.state === 'open') return null;
    return { ...now, ...complaintClock.begin(due), cause: now.cause };
  },
};

/** Red until they were told, and when the told day has passed; amber until solved; then grey. */
export function complaintTone(
  { state, due }: Pick<Complaint, 'state' | 'due'>,
  today: CalendarDate,
): 'overdue' | 'waiting' | 'planned' {
  if (state === 'open') return 'overdue';
  if (state === 'informed') return due !== null && due < today ? 'overdue' : 'waiting';
  return 'planned';
}
