import * as v from 'valibot';
import type { TaughtSelectors } from '@/utils/domain/taught-site';
import { siteOrigin } from '@/utils/lib/site-origin';

/**
 * Taught sites as a file to hand to a colleague: `{"format": "kept-taught-sites", "version": 1,
 * "sites": [{"origin", "selectors": {part: selector}}]}`, UTF-8 JSON. Nothing of what the sites
 * show is in it.
 */
export type TaughtEntry = { origin: string; selectors: TaughtSelectors };

const FORMAT = 'kept-taught-sites';
const MOST_SITES = 1000;

const path = v.exactOptional(v.pipe(v.string(), v.minLength(1), v.maxLength(2000)));
const selectors = v.object({ sender: path, subject: path, date: path, body: path, self: path });
const form = v.object({
  format: v.literal(FORMAT),
  version: v.literal(1),
  sites: v.pipe(v.array(v.object({ origin: v.string(), selectors })), v.maxLength(MOST_SITES)),
});

export function taughtFile(sites: readonly TaughtEntry[]): string {
  return `${JSON.stringify({ format: FORMAT, version: 1, sites }, null, 2)}\n`;
}

/** The sites of such a file, each origin once; null when it is none or a site has no address. */
export function parseTaughtFile(text: string): TaughtEntry[] | null {
  const parsed = v.safeParse(form, asJson(text));
  if (!parsed.success) return null;
  const sites = new Map<string, TaughtEntry>();
  for (const entry of parsed.output.sites) {
    const origin = siteOrigin(entry.origin);
    if (!origin || Object.keys(entry.selectors).length === 0) return null;
    sites.set(origin, { origin, selectors: entry.selectors });
  }
  return [...sites.values()];
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}
