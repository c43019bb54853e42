/** What every stored record carries. */

import type { CalendarDate } from '@/utils/lib/dates';

export type { CalendarDate };

/** An instant, ISO 8601 in UTC. */
export type Instant = string;

/**
 * A hybrid logical clock reading as a sortable string,
 * `<ms since epoch, 12 hex digits>-<counter, 4 hex digits>-<device>`.
 */
export type Clock = string;

export type RecordBase = {
  /** UUIDv7. */
  id: string;
  createdAt: Clock;
  updatedAt: Clock;
  /** Set on a tombstone: the record stays so that undo, backup and a later sync see it go. */
  deletedAt: Clock | null;
  device: string;
};

/** Sort key of a due date; undated things come last instead of vanishing from the index. */
export const UNDATED: CalendarDate = '9999-12-31';
