import type { Article } from '@/utils/domain/article';
import type { FitReason } from '@/utils/domain/fit';
import type { CalendarDate, Instant } from '@/utils/domain/record';
import type { AddressProblem } from '@/utils/lib/web-address';
import type { TodayPerson } from './views';

/** An article as screens show it. */
export type ArticleFace = Pick<
  Article,
  'id' | 'title' | 'url' | 'quote' | 'note' | 'tags' | 'savedAt' | 'shelf'
>;

/** Somebody an article fits; `onlyAsks`: they had only asks lately, so they come first. */
export type Fitting = {
  who: TodayPerson;
  reasons: FitReason[];
  onlyAsks: boolean;
  lastGiven: CalendarDate | null;
};

/** Why somebody it would fit is not proposed. */
export type LeftOutWhy =
  | { code: 'not-now'; until: CalendarDate; because: string }
  | { code: 'complaint'; text: string }
  | { code: 'not-for-them'; text: string };

export type FitsView = {
  fits: Fitting[];
  /** More people care about its topics than were looked at. */
  more: boolean;
  left: { who: TodayPerson; why: LeftOutWhy }[];
  /** Who got it, the last first. */
  got: { who: TodayPerson; giveId: string; on: CalendarDate }[];
};

export type ArticleRow = {
  article: ArticleFace;
  /** The first of whom it fits, and how many there are. */
  fits: { first: TodayPerson[]; count: number; more: boolean };
  got: number;
};

/** Where a list of articles goes on; opaque to the UI. */
export type ArticleCursor = { key: string[]; id: string };

export type ArticlePage = {
  rows: ArticleRow[];
  /** null at the end. */
  next: ArticleCursor | null;
  /** More were found than are listed: a longer word finds fewer. */
  cut: boolean;
};

/** What is about to be kept: whether it is there already, and whom it would fit. */
export type ArticlePreview = {
  /** As it would be kept; null where there is none to keep. */
  url: string | null;
  problem: AddressProblem | null;
  kept: ArticleFace | null;
  view: FitsView;
};

/** A kept article that fits somebody. */
export type FittingArticle = {
  article: Pick<ArticleFace, 'id' | 'title' | 'url' | 'savedAt'>;
  reasons: FitReason[];
};

export type ArticlesForPerson = {
  /** The best first; none while it is no time to give. */
  rows: FittingArticle[];
  left: LeftOutWhy | null;
};

/** Somebody who was only asked lately, with the article that fits best. */
export type OnlyAsked = {
  who: TodayPerson;
  asks: number;
  /** Of the newest of them. */
  at: Instant;
  lastGiven: CalendarDate | null;
  best: FittingArticle | null;
};

export type OnlyAskedView = {
  /** Who was never given anything first, then who waits longest. */
  rows: OnlyAsked[];
  left: FitsView['left'];
  more: boolean;
};

/** A page of a tab, or a link in it, that waits to be kept. Untrusted text. */
export type WaitingPage = { id: string; url: string; title: string; quote: string };
