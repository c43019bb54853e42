import type { GiveKind } from '@/utils/domain/give';
import type { Tally as MoneyTally } from '@/utils/domain/give-balance';
import type { AnswerTimes } from '@/utils/domain/insights/answer-times';
import type { Cause } from '@/utils/domain/insights/causes';
import type { Satisfaction } from '@/utils/domain/insights/satisfaction';
import type { Slipping } from '@/utils/domain/insights/slipping';
import type { CalendarDate } from '@/utils/domain/record';
import type { Standing } from '@/utils/domain/relationship';
import type { Month, MonthRecord, Tally } from '@/utils/domain/word-kept';
import type { TodayPerson } from './views';

/** People of a figure: how many there are, and the first of them to look at. */
export type Some = { count: number; people: TodayPerson[] };

/** A concession for which nothing was asked and nothing came back. */
export type FreeConcession = {
  id: string;
  who: TodayPerson;
  kind: GiveKind;
  text: string;
  date: CalendarDate;
  value: number | null;
  currency: string | null;
};

export type VisitDue = { who: TodayPerson; due: CalendarDate };
export type CauseRow = Omit<Cause, 'personIds'> & { people: TodayPerson[] };
export type SlippingRow = Omit<Slipping, 'personId'> & { who: TodayPerson };

/** What one month or one week holds besides how words were kept. */
export type Figures = {
  /** How soon I answered, and whom I answered last of all, slowest first. */
  answers: AnswerTimes & { slowest: { who: TodayPerson; hours: number }[] };
  /** Whom I was in touch with. */
  contacted: Some;
  /** Who bought: customers of before, and first purchases. */
  old: Some;
  fresh: Some;
};

/** Months are newest first everywhere; lists of people are cut, counts are not. */
export type InsightsView = {
  word: MonthRecord[];
  months: ({ month: Month } & Figures)[];
  /** Of all answers in these months, in hours. */
  median: number | null;
  /** Customers in all these months, each once: who had bought before them, and who had not. */
  buyers: { old: number; fresh: number };
  visits: { rows: VisitDue[]; more: boolean };
  /** `more`: there are more people than were counted. */
  map: (Some & { standing: Standing; more: boolean })[];
  concessions: {
    balance: MoneyTally[];
    made: number;
    exchanged: number;
    free: FreeConcession[];
  };
  causes: CauseRow[];
  /** Answers to "how satisfied are you"; of each month the least satisfied are named. */
  satisfaction: Satisfaction & {
    months: (Satisfaction & {
      month: Month;
      lowest: { who: TodayPerson; score: number; quote: string | null }[];
    })[];
  };
  slipping: SlippingRow[];
  /** Contacts or purchases before the oldest that was read are not in the figures. */
  cut: boolean;
};

/** One week or month, to print or to send to oneself. Days are inclusive. */
export type ReportView = Figures & {
  from: CalendarDate;
  until: CalendarDate;
  mine: Tally;
  theirs: Tally;
  /** Promises of mine that are overdue now. */
  overdue: number;
  visits: VisitDue[];
  complaints: { who: TodayPerson; text: string; solved: boolean }[];
  concessions: InsightsView['concessions'];
  slipping: SlippingRow[];
};
