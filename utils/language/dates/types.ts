import type { CalendarDate } from '@/utils/lib/dates';

/** Everything a reading depends on besides the words: when and where they were written. */
export type Context = {
  /** The writer's local day and time. */
  today: CalendarDate;
  hour: number;
  minute: number;
  /** The same moment in milliseconds. */
  at: number;
  tz: string;
  /** Whose public holidays close offices. */
  calendar: 'cn' | 'us' | 'west';
  /** How `4/5` is read where the writer lives. */
  order: 'mdy' | 'dmy';
  /** True for text a user typed as a date: unmarked forms count. */
  lenient: boolean;
};

export type Unit =
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'holiday'
  | 'point'
  | 'time';

/**
 * Days a phrase stands for. `last` is the deadline (a week's is its Friday). A `point` is already a
 * deadline ("end of March"), a `time` is a time of day on that day.
 */
export type Span = {
  first: CalendarDate;
  last: CalendarDate;
  unit: Unit;
  uncertain?: true;
  /** A year was written: a past date stays a date. */
  yearGiven?: true;
  /** The words alone do not say whether it is past or to come ("Monday", "March 3"). */
  ambiguous?: true;
};

/** A phrase found in a text; offsets count UTF-16 units. */
export type Candidate = {
  start: number;
  end: number;
  span: Span;
  /** A deadline word belongs to it: by, before, 前, 内 … */
  deadline: boolean;
  /** Counts only beside another candidate ("noon" in "noon Thursday"). */
  weak: boolean;
  /** Known not to be a due date ("last Friday"); keeps its place so that no part is read again. */
  rejected: boolean;
};

export function daySpan(date: CalendarDate, more: Partial<Span> = {}): Span {
  return { first: date, last: date, unit: 'day', ...more };
}
