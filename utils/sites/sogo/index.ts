import type { Address } from '@/utils/domain/page-reading';
import { namedAddress } from '@/utils/lib/text/address-list';
import { normaliseEmail } from '@/utils/lib/text/email';
import type { SiteAdapter } from '../adapter';
import { peopleIn, readMailSite } from '../shared/mail-site';
import { readByMeaning } from '../shared/meaning/read';
import { pick } from '../shared/pick';
import { lineOf } from '../shared/text';
import { selectors } from './selectors';

/** SOGo on any host. No recording: from documented facts, 2026-11. */
export const adapter: SiteAdapter = {
  id: 'sogo',

  recognises: (doc, url) => /\/SOGo\/so\/[^/]+\/Mail\//.test(url.pathname) && account(doc) !== null,

  read(doc, url) {
    const self = account(doc);
    if (self === null || !adapter.recognises(doc, url)) return null;
    const email = normaliseEmail(self);
    return readMailSite(
      { id: 'sogo', selectors, self: email, key: null, person, net: readByMeaning },
      doc,
      url,
    );
  },

  roots(doc) {
    return [doc.querySelector('main') ?? doc.body ?? doc];
  },

  identity: (doc, url) => `${url.hash} ${doc.title}`,

  layout: (_doc, url) => (/Popup|UIxMailEditor/.test(url.pathname) ? 'none' : 'margin'),
};

/** `var UserEmail = '…'` in an inline script; '' when it is empty, null when it is not SOGo. */
function account(doc: Document): string | null {
  for (const script of doc.querySelectorAll('script:not([src])')) {
    const text = script.textContent ?? '';
    if (text.length > 500_000) continue;
    const found = /var UserEmail\s{0,5}=\s{0,5}(['"])([^'"\n]{0,320})\1/.exec(text);
    if (found) return found[2] ?? '';
  }
  return null;
}

/** The sender's name stands just before the link with the address. */
function person(el: Element): Address | null {
  if (!el.matches('a.md-caption')) return peopleIn(el)[0] ?? null;
  const email = normaliseEmail(lineOf(el));
  if (!email) return null;
  const before = el.previousElementSibling;
  const isName = before?.nodeName === 'SPAN' && !pick(before, selectors.sender);
  const name = isName ? lineOf(before) : null;
  return namedAddress(name, email);
}
