import type { Address } from '@/utils/domain/page-reading';
import { namedAddress } from '@/utils/lib/text/address-list';
import { normaliseEmail } from '@/utils/lib/text/email';
import type { SiteAdapter } from '../adapter';
import { readMailSite } from '../shared/mail-site';
import { readByMeaning } from '../shared/meaning/read';
import { pick } from '../shared/pick';
import { blankReading, unreadable } from '../shared/reading';
import { lineOf } from '../shared/text';
import { routeOf } from './route';
import { selectors } from './selectors';

/**
 * NetEase mail: 163, 126, yeah.net. No recording: from documented facts, 2026-11. Where the
 * whole header of known ids is absent the active module is read by meaning; ids come from the
 * address.
 */
export const adapter: SiteAdapter = {
  id: 'netease',

  recognises: (_doc, url) =>
    /(?:^|\.)mail\.(?:163|126)\.com$|(?:^|\.)mail\.yeah\.net$/.test(url.hostname) &&
    /^\/js\d\//.test(url.pathname),

  read(doc, url) {
    if (!adapter.recognises(doc, url)) return null;
    const route = routeOf(url);
    const self = normaliseEmail(lineOf(pick(doc, selectors.login)));
    const blank = {
      ...blankReading('netease', 'other', url),
      self: self ? { email: self } : null,
    };
    if (route.module === 'list') return { ...blank, kind: 'list' };
    if (route.module === 'other') return blank;
    const entry = route.module === 'read' ? selectors.reader : selectors.compose;
    const root = pick(doc, entry, { shown: true });
    const kind = route.module === 'read' ? 'thread' : 'compose';
    const key = route.id && `netease:${route.thread ? 'thread-' : ''}${route.id}`;
    if (!root)
      return kind === 'thread' ? unreadable({ ...blank, kind, key }, 'module') : { ...blank, kind };
    if (kind === 'thread' && pick(root, selectors.header)) {
      const css = { ...selectors, region: selectors.reader };
      const site = { id: 'netease', selectors: css, self, key, person, net: readByMeaning };
      return readMailSite(site, doc, url);
    }
    const found = readByMeaning(doc, url, { site: 'netease', root, self, isBody });
    if (kind === 'compose') return found.kind === kind ? found : { ...blank, kind };
    if (found.kind !== kind) return unreadable({ ...blank, kind, key }, 'sender');
    return { ...found, key: key ?? found.key };
  },

  roots: (doc) => [doc.getElementById('dvContainer') ?? doc.body ?? doc],

  identity: (_doc, url) => url.hash,

  names: (url) => JSON.stringify(routeOf(url)),

  layout: () => 'margin',
};

/** Name and address have elements of their own, beside one to add them to the contacts. */
function person(el: Element): Address | null {
  const name = lineOf(pick(el, selectors.name));
  return namedAddress(name, lineOf(pick(el, selectors.address)).replace(/^<|>$/g, ''));
}

/** The text's frame is of the same origin and brings style sheets, like a page of the program. */
function isBody(el: Element, inner: Document | null): boolean {
  return el.nodeName === 'IFRAME' && !!inner && pick(inner, selectors.text) !== null;
}
