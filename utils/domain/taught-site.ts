import type { RecordBase } from './record';

/** How to read a webmail the user taught. `id` is the site's origin. */
export type TaughtSite = RecordBase & { selectors: Record<string, string> };
