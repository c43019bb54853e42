import type { Context, Span } from '@/utils/language/dates/types';

export type Around = {
  /** Up to 14 characters before the match. */
  before: string;
  /** Up to 14 characters after it. */
  after: string;
  /** The match is the whole text. */
  whole: boolean;
};

/** What a rule says: a span, 'reject' for words that only look like a due date, null for no match. */
export type Reading =
  | { span: Span; deadline?: boolean; weak?: boolean; clock?: boolean }
  | 'reject'
  | null;

export type Rule = {
  /** Sticky and with bounded repetitions only. */
  re: RegExp;
  read: (match: RegExpExecArray, ctx: Context, around: Around) => Reading;
};

export function rule(source: string, read: Rule['read']): Rule {
  return { re: new RegExp(source, 'yu'), read };
}
