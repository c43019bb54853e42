import type { CalendarDate, Instant, RecordBase } from './record';

export type NeedState = 'heard' | 'answered' | 'solved' | 'dropped';

/** What they really need, as heard; it wants an answer, then a solution. */
export type Need = RecordBase & {
  personId: string;
  text: string;
  state: NeedState;
  due: CalendarDate | null;
  heardAt: Instant;
  answeredAt: Instant | null;
  closedAt: Instant | null;
  interactionId: string | null;
};
