import type { SiteAdapter } from '../adapter';
import { documentOf } from '../shared/frames';
import { readByMeaning } from '../shared/meaning/read';
import { pick } from '../shared/pick';
import { blankReading } from '../shared/reading';
import { selectors } from './selectors';

/**
 * GMX, WEB.DE, mail.com. No recording: from documented facts, 2026-11. The mail application
 * stands in a frame of another host, its newer text in a frame of a third: from the shell
 * nothing can be read and that is said; inside the application the page is read by meaning.
 */
export const adapter: SiteAdapter = {
  id: 'gmx',

  recognises: (_doc, url) =>
    /^(?:navigator|bap\.navigator|navigator-[\w-]{1,20}|3c[\w.-]{0,40})\.(?:gmx\.(?:net|com|at|ch|de)|web\.de|mail\.com)$/.test(
      url.hostname,
    ),

  read(doc, url) {
    if (!adapter.recognises(doc, url)) return null;
    const blank = blankReading('gmx', 'other', url);
    const frame = pick(doc, selectors.application, { shown: true });
    if (frame && (isElsewhere(frame, url) || !documentOf(frame))) {
      return { ...blank, missing: ['frame'] };
    }
    const inner = documentOf(frame);
    const found = readByMeaning(inner ?? doc, url, { site: 'gmx' });
    if (found.kind === 'thread' || found.kind === 'compose') return found;
    const list = pick(inner ?? doc, selectors.list);
    return { ...found, kind: list ? 'list' : found.kind };
  },

  roots: (doc) => [documentOf(pick(doc, selectors.application)) ?? doc.body ?? doc],

  identity: (doc, url) => `${url.pathname}${url.search}${url.hash} ${doc.title}`,

  layout: (doc) => (doc.defaultView && doc.defaultView !== doc.defaultView.top ? 'none' : 'margin'),
};

function isElsewhere(frame: Element, url: URL): boolean {
  const src = frame.getAttribute('src');
  return !!src && URL.canParse(src, url) && new URL(src, url).origin !== url.origin;
}
