import type { CalendarDate, Instant, RecordBase } from './record';

export type FollowupState = 'open' | 'done' | 'dropped';

/** `milestone`: a step of the joint plan; `report`: tell the company what I decided myself. */
export type FollowupKind = 'reminder' | 'milestone' | 'report' | 'survey' | 'trust' | 'thanks';

/** A dated reminder without a promise. */
export type Followup = RecordBase & {
  personId: string;
  text: string;
  kind: FollowupKind;
  /** Whose step it is; a reminder is mine. */
  owner: 'me' | 'them' | 'both';
  due: CalendarDate;
  state: FollowupState;
  closedAt: Instant | null;
  /** The first date it had, when it was snoozed since. */
  firstDue: CalendarDate;
};

/** A reminder of one's own, as it begins. */
export const NEW_FOLLOWUP = {
  kind: 'reminder',
  owner: 'me',
  state: 'open',
  closedAt: null,
} as const satisfies Partial<Followup>;
