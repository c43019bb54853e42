import type { Address } from '@/utils/domain/page-reading';
import type { SiteAdapter } from '../adapter';
import { peopleIn, readMailSite } from '../shared/mail-site';
import { selectors } from './selectors';

/**
 * Fastmail. No recording: from documented facts, 2026-11. The own address is not on the page
 * (only an account id is in the link), so directions stay unknown.
 */
export const adapter: SiteAdapter = {
  id: 'fastmail',

  recognises: (_doc, url) =>
    /^(?:app|beta|www)\.fastmail\.com$/.test(url.hostname) && /^\/(?:mail\/|$)/.test(url.pathname),

  read(doc, url) {
    if (!adapter.recognises(doc, url)) return null;
    const id = threadId(url);
    const key = id && `fastmail:${id}`;
    return readMailSite({ id: 'fastmail', selectors, self: null, key, person }, doc, url);
  },

  roots: (doc) => [doc.querySelector('.v-Page-content') ?? doc.body ?? doc],

  identity: (doc, url) => `${url.pathname} ${doc.title}`,

  names: (url) => threadId(url) ?? url.pathname,

  layout: () => 'margin',
};

/** `/mail/<folder>/<thread id>.<rest>`. */
function threadId(url: URL): string | null {
  const last = url.pathname.split('/')[3] ?? '';
  return /^([\w-]{6,80})(?:\.|$)/.exec(last)?.[1] ?? null;
}

/** The line "to me and Bob" without an address is words, not a name. */
function person(el: Element): Address | null {
  const found = peopleIn(el)[0] ?? null;
  return el.matches('.v-MessageCard-to') && !found?.email ? null : found;
}
