import type { CalendarDate, Instant, RecordBase } from './record';

export type FollowupState = 'open' | 'done' | 'dropped';

/** `milestone`: a step of the joint plan; `report`: tell the company what I decided myself. */
export const FOLLOWUP_KINDS = [
  'reminder',
  'milestone',
  'report',
  'survey',
  'trust',
  'thanks',
] as const;
export type FollowupKind = (typeof FOLLOWUP_KINDS)[number];

export const FOLLOWUP_OWNERS = ['me', 'them', 'both'] as const;
export type FollowupOwner = (typeof FOLLOWUP_OWNERS)[number];

/** A dated reminder without a promise. */
export type Followup = RecordBase & {
  personId: string;
  text: string;
  kind: FollowupKind;
  /** Whose step it is; a reminder is mine. */
  owner: FollowupOwner;
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
