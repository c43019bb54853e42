import type { PageReading } from '@/utils/domain/page-reading';
import type { DockState } from './settings';

/** What the background asks of a tab's reader. */
export type ToReader =
  /** Is a reader there? Answers true. */
  | { type: 'page/alive' }
  /** Read the page now; answers with the reading. */
  | { type: 'page/read-now' }
  /** The frame came up and was recognised. */
  | { type: 'page/frame-ready' }
  /** The user moved, resized or collapsed the dock. */
  | { type: 'page/dock'; dock: DockState };

export type ReadNowReply = { reading: PageReading | null };
