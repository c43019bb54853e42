import type { Runtime } from 'webextension-polyfill';

/**
 * Who sent a message, as far as the browser vouches for it. `reader` is a page
 * script of ours, `inside` one in a frame where a site's mail program stands,
 * `frame` the sidebar inside a page, `page` an extension page of its own
 * (popup, side panel, dashboard).
 */
export type Sender =
  | { kind: 'reader'; tabId: number; url: string }
  | { kind: 'inside'; tabId: number; frameId: number; site: string }
  | { kind: 'frame'; tabId: number; frameId: number; documentId: string | null }
  | { kind: 'page' }
  | { kind: 'stranger' };

type RawSender = Runtime.MessageSender & { documentId?: string; origin?: string };

/**
 * Classifies a sender. `base` is the extension's own address with the last slash;
 * Chromium frames may carry a dynamic one, so the scheme decides together with the id.
 * `programs` are the hosts whose frames are read, with the site's id.
 */
export function classify(
  raw: RawSender,
  ownId: string,
  base: string,
  programs: ReadonlyMap<string, string> = new Map(),
): Sender {
  if (raw.id !== ownId || !raw.url) return { kind: 'stranger' };
  const own = new URL(base).protocol === new URL(raw.url).protocol;
  const tabId = raw.tab?.id;
  if (!own) {
    if (tabId === undefined || raw.frameId === undefined) return { kind: 'stranger' };
    if (raw.frameId === 0) return { kind: 'reader', tabId, url: raw.url };
    const { protocol, hostname } = new URL(raw.url);
    const site = protocol === 'https:' ? programs.get(hostname) : undefined;
    return site ? { kind: 'inside', tabId, frameId: raw.frameId, site } : { kind: 'stranger' };
  }
  if (tabId === undefined || raw.frameId === 0) return { kind: 'page' };
  return {
    kind: 'frame',
    tabId,
    frameId: raw.frameId ?? -1,
    documentId: raw.documentId ?? null,
  };
}
