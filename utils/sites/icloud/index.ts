import type { SiteAdapter } from '../adapter';
import { documentOf } from '../shared/frames';
import { readByMeaning } from '../shared/meaning/read';
import { pick } from '../shared/pick';
import { blankReading, unreadable } from '../shared/reading';
import { selectors } from './selectors';

/**
 * iCloud Mail. No recording: from documented facts, 2026-11, and thin ones. Nothing is known of
 * addresses or ids, and the text is a frame of another site: what is open is read by meaning,
 * and mostly the honest answer is that the sender cannot be read.
 */
export const adapter: SiteAdapter = {
  id: 'icloud',

  recognises: (_doc, url) =>
    /^www\.icloud\.com(?:\.cn)?$/.test(url.hostname) && /^\/mail(?:\/|$)/.test(url.pathname),

  read(doc, url) {
    if (!adapter.recognises(doc, url)) return null;
    const blank = blankReading('icloud', 'other', url);
    const frame = pick(doc, selectors.application);
    const inner = documentOf(frame);
    if (frame && !inner) return { ...blank, missing: ['frame'] };
    const page = inner ?? doc;
    const css = selectors.body.map(([selector]) => selector).join(', ');
    const isBody = (el: Element) => el.matches(css);
    const found = readByMeaning(page, url, { site: 'icloud', isBody });
    if (found.kind === 'thread' || found.kind === 'compose') return found;
    if (pick(page, selectors.header, { shown: true })) {
      return unreadable({ ...blank, kind: 'thread' }, 'sender');
    }
    return { ...found, kind: pick(page, selectors.list) ? 'list' : found.kind };
  },

  roots: (doc) => [documentOf(pick(doc, selectors.application)) ?? doc.body ?? doc],

  identity: (doc, url) => `${url.pathname}${url.hash} ${doc.title}`,

  layout: () => 'margin',
};
