import type { RecordBase } from './record';

/** What a user may point at on a page, in the order in which it is asked. */
export const TAUGHT_PARTS = ['sender', 'subject', 'date', 'body', 'self'] as const;
export type TaughtPart = (typeof TAUGHT_PARTS)[number];

/**
 * Where a site shows each part. CSS selectors; ` >>> ` leads into the frame or open shadow root
 * of what the selector before it matches.
 */
export type TaughtSelectors = { [part in TaughtPart]?: string };

/** How to read a webmail the user taught. `id` is the site's origin. */
export type TaughtSite = RecordBase & { selectors: TaughtSelectors };

/** What a part of a page says, as it would be read there. Untrusted text. */
export type PointedPart = {
  selector: string;
  name: string | null;
  email: string | null;
  /** ISO instant. */
  at: string | null;
  /** One line, or the first words of a mail's text. */
  text: string;
};
