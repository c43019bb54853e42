import type { Instant, RecordBase } from './record';

/** Something worth reading, saved once for the customers it fits. */
export type Article = RecordBase & {
  title: string;
  /** Without secrets; null for a note of one's own. */
  url: string | null;
  note: string;
  tags: string[];
  savedAt: Instant;
  /** Who got it, and when. */
  given: { personId: string; at: Instant }[];
};
