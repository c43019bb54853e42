import type { CalendarDate, RecordBase } from './record';

export const DATE_KINDS = ['birthday', 'anniversary', 'other'] as const;
export type DateKind = (typeof DATE_KINDS)[number];

/** A birthday or another day that comes back every year. Festivals follow from the culture. */
export type ImportantDate = RecordBase & {
  personId: string;
  kind: DateKind;
  text: string;
  /** `lunar`: the Chinese calendar. */
  calendar: 'solar' | 'lunar';
  /** 1…12, of that calendar. */
  month: number;
  /** 1…31, of that calendar. */
  day: number;
  /** Falls in the leap month of the Chinese calendar, where the year has it. */
  leap: boolean;
  /** Solar or lunar year it happened; null = not known. */
  year: number | null;
  /** How many days before to be reminded, to have time to post something. */
  leadDays: number;
  state: 'active' | 'muted';
  /** The next day to be reminded on. */
  due: CalendarDate | null;
};
