import type { CalendarDate, Instant, RecordBase } from './record';

export type FollowupState = 'open' | 'done' | 'dropped';

/** A dated reminder without a promise. */
export type Followup = RecordBase & {
  personId: string;
  text: string;
  due: CalendarDate;
  state: FollowupState;
  closedAt: Instant | null;
  /** The first date it had, when it was snoozed since. */
  firstDue: CalendarDate;
};
