import type { PageReading } from '@/utils/domain/page-reading';
import type { DockState } from './settings';

/** What a page reader may ask. It never gets a word of what Kept knows. */
export type ReaderRequests = {
  /** A one-time value for the frame, and how the dock last stood on this site. */
  'reader/dock': { ask: { host: string }; reply: { nonce: string; dock: DockState } };
  /** What the page shows now; null when the page is none of the reader's. */
  'reader/reading': { ask: { reading: PageReading | null }; reply: null };
  /** The frame did not come up (COEP, blocked, removed): offer the browser's side panel. */
  'reader/frame-failed': { ask: Record<never, never>; reply: null };
};

export type ReaderRequestType = keyof ReaderRequests;
export type ReaderRequest = {
  [T in ReaderRequestType]: { type: T } & ReaderRequests[T]['ask'];
}[ReaderRequestType];
