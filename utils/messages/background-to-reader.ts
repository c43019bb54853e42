import type { PageReading } from '@/utils/domain/page-reading';
import type { TaughtPart, TaughtSelectors } from '@/utils/domain/taught-site';
import type { DockState } from './settings';

/** What the background asks of a tab's reader. */
export type ToReader =
  /** Is a reader there? Answers true. */
  | { type: 'page/alive' }
  /** Read the page now; answers with the reading. */
  | { type: 'page/read-now' }
  /** The frame came up and was recognised. */
  | { type: 'page/frame-ready' }
  /** The user pressed to have these words in the draft; `instead` of a sentence, else at the caret. */
  | { type: 'page/insert'; text: string; instead: string | null }
  /** The user moved, resized or collapsed the dock. */
  | { type: 'page/dock'; dock: DockState }
  /** What the user taught about this site changed; null = nothing is taught any more. */
  | { type: 'page/taught'; selectors: TaughtSelectors | null }
  /** Read this page and stand beside it, whether or not it looks like a mail page. */
  | { type: 'page/attach' }
  /** The site may not be read any more: leave the page. */
  | { type: 'page/leave' }
  /** Let the user point at a part; answered by 'reader/pointed'. */
  | { type: 'page/point'; part: TaughtPart }
  /** The element around the one last picked, instead of it. */
  | { type: 'page/point-wider'; part: TaughtPart }
  /** No more pointing; `forget` = what was picked so far is of no more use. */
  | { type: 'page/point-stop'; forget: boolean }
  /** How the page is built, without what it shows; answers with a `ReportReply`. */
  | { type: 'page/report' };

export type ReportReply = { report: string };

export type InsertReply = { inserted: boolean };
export type ReadNowReply = { reading: PageReading | null };
