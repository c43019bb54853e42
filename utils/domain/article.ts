import type { Instant, RecordBase } from './record';

/** Where it stands: among what is at hand, or put away. */
export type Shelf = 'kept' | 'archived';

/**
 * Something worth reading, saved once for the customers it fits. Who got it stands on their
 * ledger (`Give.articleId`), so that it follows them through merges, and away with them.
 */
export type Article = RecordBase & {
  title: string;
  /** Without secrets and tracking; null for a note of one's own. */
  url: string | null;
  /** The same for every address of one article; absent without one. */
  urlKey?: string;
  /** Words of the page. */
  quote: string;
  /** Words of one's own. */
  note: string;
  tags: string[];
  savedAt: Instant;
  shelf: Shelf;
  /** What it is about: finds the people it fits. Empty while it is put away. */
  topics: string[];
  /** Search tokens of all its words, folded. */
  terms: string[];
};
