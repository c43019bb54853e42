import { normaliseEmail } from '@/utils/lib/text/email';
import type { SiteAdapter } from '../adapter';
import { withNet } from '../shared/mail-net';
import { readMailSite } from '../shared/mail-site';
import { readByMeaning } from '../shared/meaning/read';
import { pick } from '../shared/pick';
import { selectors } from './selectors';

/** Yahoo Mail and AOL Mail. No recording: from documented facts, 2026-11. */
export const adapter: SiteAdapter = {
  id: 'yahoo',

  recognises: (_doc, url) => /(?:^|\.)mail\.(?:yahoo|aol)\.com$/.test(url.hostname),

  read(doc, url) {
    if (!adapter.recognises(doc, url)) return null;
    const self = ownAddress(doc);
    const id = /\/messages\/([\w-]{6,120})/.exec(url.pathname)?.[1];
    const key = id ? `yahoo:${id}` : null;
    const reading = readMailSite(
      { id: 'yahoo', selectors, self, key, net: readByMeaning },
      doc,
      url,
    );
    // The newer interface has none of the known hooks; where they are, they decide.
    return pick(doc, selectors.older) ? reading : withNet(reading, doc, url);
  },

  roots: (doc) => [doc.getElementById('mail-app-component') ?? doc.body ?? doc],

  identity: (doc, url) => `${url.pathname} ${doc.title}`,

  layout: () => 'margin',
};

/** Inline JSON of the page: `"unsafeEmail":"…"` or the selected mailbox. */
function ownAddress(doc: Document): string | null {
  for (const script of doc.querySelectorAll('script:not([src])')) {
    const text = (script.textContent ?? '').slice(0, 2_000_000);
    const found =
      /"unsafeEmail"\s?:\s?"([^"\\]{3,320})"/.exec(text) ??
      /"selectedMailbox"\s?:\s?\{[^{}]{0,300}"email"\s?:\s?"([^"\\]{3,320})"/.exec(text);
    const email = normaliseEmail(found?.[1]);
    if (email) return email;
  }
  return null;
}
