import type { CalendarDate, RecordBase } from './record';

/** Something they bought. */
export type Purchase = RecordBase & {
  personId: string;
  text: string;
  orderedOn: CalendarDate;
  deliveredOn: CalendarDate | null;
  /** In minor units of `currency`; null when not told. */
  value: number | null;
  /** ISO 4217. */
  currency: string | null;
  /** `open` while a look after it is to come (day 3, 30, 90 after delivery, else after the order). */
  state: 'open' | 'done';
  /** The next day to look after it. */
  due: CalendarDate | null;
  /** Looks already done, in days after: 3, 30, 90. */
  looked: number[];
};
