import type { DateKind } from './important-date';
import type { CalendarDate, Instant } from './record';
import type { Quadrant } from './relationship';
import type { Festival } from './suggest/festivals';

type Dated = { text: string; due: CalendarDate; days: number };

/**
 * The fact a suggestion rests on; the UI turns it into one sentence. `days` is how many days
 * ago for what is overdue or past, and how many days ahead for what is to come; where it counts
 * ahead and may be overdue (soft promises, milestones) a negative number is overdue.
 */
export type SuggestionReason =
  | ({ code: 'promise-overdue' } & Dated)
  | { code: 'promise-today'; text: string; due: CalendarDate }
  | ({ code: 'promise-soon' } & Dated)
  | ({ code: 'soft-promise-waiting' } & Dated)
  /** `ask`: nobody was asked yet; `wait`: asked; `denied`: they must be told. */
  | {
      code: 'approval-waiting';
      text: string;
      step: 'ask' | 'wait' | 'denied';
      asked: string;
      /** Days until the answer is due; null without a day. */
      days: number | null;
    }
  | { code: 'complaint-open'; text: string; days: number }
  | ({ code: 'complaint-overdue' } & Dated)
  | { code: 'complaint-today'; text: string }
  | { code: 'complaint-trust'; text: string; days: number }
  | ({ code: 'followup-overdue' } & Dated)
  | { code: 'followup-today'; text: string; due: CalendarDate }
  | ({ code: 'milestone-due'; owner: 'me' | 'them' | 'both' } & Dated)
  | { code: 'they-wait'; since: Instant; days: number }
  | { code: 'asked-no-answer'; since: Instant; days: number }
  | ({ code: 'their-promise-overdue' } & Dated)
  | { code: 'need-unanswered'; text: string; days: number }
  | { code: 'met-follow-up'; where: string; days: number }
  | { code: 'thanks-owed'; text: string; days: number }
  | { code: 'give-back'; text: string; days: number }
  | {
      code: 'date-near';
      kind: DateKind;
      text: string;
      on: CalendarDate;
      days: number;
      lunar: boolean;
      /** How many years it is then; null without a year. */
      years: number | null;
    }
  | { code: 'festival-near'; festival: Festival; on: CalendarDate; days: number }
  | { code: 'slipping'; gap: Gap | null; orders: Gap | null; complaint: boolean }
  | { code: 'purchase-look'; text: string; step: number; days: number; delivered: boolean }
  | { code: 'revisit-due'; lastTouchAt: Instant; days: number }
  | { code: 'revisit-ideal'; lastTouchAt: Instant; days: number }
  /** `days` since the last survey; null when there was none. */
  | { code: 'survey-due'; days: number | null }
  | { code: 'asks-balance'; asks: number }
  | { code: 'referral'; score: number }
  | { code: 'quadrant-review'; quadrant: Quadrant; cause: ReviewCause; days: number }
  | { code: 'profile-gap'; field: GapField }
  | { code: 'not-now'; until: CalendarDate; because: string }
  | ({ code: 'planned' } & Dated)
  /** `seen` is false while Kept knows of no contact at all. */
  | { code: 'nothing-planned'; seen: boolean };

/** Days since the last time against the days that usually lie between two. */
export type Gap = { days: number; usual: number };
export type ReviewCause = 'age' | 'complaint' | 'lost';

/** What a card may lack, in the order in which it is asked for. */
export const GAP_FIELDS = [
  'company',
  'title',
  'placement',
  'birthday',
  'culture',
  'bestHours',
  'bossGood',
] as const;
export type GapField = (typeof GAP_FIELDS)[number];

/** Red overdue, amber soft or waiting, green today, grey future, yellow nothing planned. */
export type Tone = 'overdue' | 'waiting' | 'today' | 'planned' | 'idle';

/** What pressing *do* acts on. */
export type SuggestionTarget =
  | {
      kind: 'promise' | 'followup' | 'complaint' | 'need' | 'give' | 'purchase' | 'date';
      id: string;
    }
  | { kind: 'contact' | 'survey' | 'placement' | 'referral' | 'plan' | 'not-now' }
  | { kind: 'field'; field: GapField };

/** The record it rests on, to be shown. */
export type SuggestionEvidence = {
  store:
    | 'promises'
    | 'followups'
    | 'complaints'
    | 'needs'
    | 'gives'
    | 'surveys'
    | 'dates'
    | 'purchases'
    | 'interactions';
  id: string;
};

/** The one next step. */
export type Suggestion = {
  /** Its name in `suggest/rules.ts`. */
  rule: string;
  /** Lower comes first. */
  rank: number;
  tone: Tone;
  reason: SuggestionReason;
  target: SuggestionTarget;
  /** Names the fact: "not now" and "wrong" hold for it, and a new fact may suggest again. */
  fact: string;
  evidence: SuggestionEvidence | null;
};
