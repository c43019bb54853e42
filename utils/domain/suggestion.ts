import type { CalendarDate, Instant } from './record';

/**
 * The fact a suggestion rests on; the UI turns it into one sentence. `days` is how many days
 * ago for what is overdue or past, and how many days ahead for what is to come;
 * `soft-promise-waiting` counts ahead, so a negative number is overdue.
 */
export type SuggestionReason =
  | { code: 'promise-overdue'; text: string; due: CalendarDate; days: number }
  | { code: 'promise-today'; text: string; due: CalendarDate }
  | { code: 'promise-soon'; text: string; due: CalendarDate; days: number }
  | { code: 'soft-promise-waiting'; text: string; due: CalendarDate; days: number }
  | { code: 'followup-overdue'; text: string; due: CalendarDate; days: number }
  | { code: 'followup-today'; text: string; due: CalendarDate }
  | { code: 'they-wait'; since: Instant; days: number }
  | { code: 'their-promise-overdue'; text: string; due: CalendarDate; days: number }
  | { code: 'revisit-due'; lastTouchAt: Instant; days: number }
  | { code: 'planned'; text: string; due: CalendarDate; days: number }
  | { code: 'nothing-planned' };

/** Red overdue, amber soft or waiting, green today, grey future, yellow nothing planned. */
export type Tone = 'overdue' | 'waiting' | 'today' | 'planned' | 'idle';

/** The one next step. */
export type Suggestion = {
  rule: string;
  /** Lower comes first. */
  rank: number;
  tone: Tone;
  reason: SuggestionReason;
  /** What pressing *do* acts on. */
  target:
    | { kind: 'promise'; id: string }
    | { kind: 'followup'; id: string }
    | { kind: 'contact' }
    | { kind: 'plan' };
};
