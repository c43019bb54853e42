import type { CalendarDate, RecordBase } from './record';

/** How satisfied they said they were. */
export type Survey = RecordBase & {
  personId: string;
  /** 1 (not at all) to 5. */
  score: number;
  quote: string | null;
  date: CalendarDate;
};
