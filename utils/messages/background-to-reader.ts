import type { PageReading } from '@/utils/domain/page-reading';

/** What the background asks of a tab's reader. */
export type ToReader =
  /** Read the page now; answers with the reading. */
  | { type: 'page/read-now' }
  /** The frame came up and was recognised. */
  | { type: 'page/frame-ready' }
  /** Open or collapse the dock. */
  | { type: 'page/toggle-dock' };

export type ReadNowReply = { reading: PageReading | null };
