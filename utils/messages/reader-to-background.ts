import type { Draft, PageReading } from '@/utils/domain/page-reading';
import type { PointedPart, TaughtPart, TaughtSelectors } from '@/utils/domain/taught-site';
import type { DockState } from './settings';

/** What is being written; its key stays while it is open. */
export type WrittenDraft = Draft & { key: string };

/**
 * `unsure`: the form closed and the page did not say what became of it; `recalled`: sending was
 * taken back, and it is open again.
 */
export const DRAFT_ENDS = ['sent', 'discarded', 'unsure', 'recalled'] as const;
export type DraftEnd = (typeof DRAFT_ENDS)[number];

/** What a page reader may ask. It never gets a word of what Kept knows. */
export type ReaderRequests = {
  /** A one-time value for the frame, and how the dock last stood on this site. */
  'reader/dock': { ask: { host: string }; reply: { nonce: string; dock: DockState } };
  /**
   * What the page shows now; null when the page is none of the reader's. `page` is another text
   * whenever something else is open.
   */
  'reader/reading': { ask: { reading: PageReading | null; page: string }; reply: null };
  /** The same from a frame in which a site's mail program stands; null when it shows nothing. */
  'reader/inside': { ask: { reading: PageReading | null; page: string }; reply: null };
  /** What the user taught about this site; the code to read by it is there before the answer. */
  'reader/taught': { ask: Record<never, never>; reply: TaughtSelectors | null };
  /** The user pointed at a part, or gave up. */
  'reader/pointed': { ask: { part: TaughtPart; picked: PointedPart | null }; reply: null };
  /** What is being written, after typing rested; null = nothing. */
  'reader/draft': { ask: { draft: WrittenDraft | null }; reply: true };
  /** Answered once what follows from it is on disk; asked again until then. */
  'reader/draft-ended': { ask: { draft: WrittenDraft; how: DraftEnd }; reply: true };
  /** The frame did not come up (COEP, blocked, removed): offer the browser's side panel. */
  'reader/frame-failed': { ask: Record<never, never>; reply: null };
};

export type ReaderRequestType = keyof ReaderRequests;
export type ReaderRequest = {
  [T in ReaderRequestType]: { type: T } & ReaderRequests[T]['ask'];
}[ReaderRequestType];
