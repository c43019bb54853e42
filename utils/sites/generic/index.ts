import type { PageReading } from '@/utils/domain/page-reading';
import type { SiteAdapter } from '../adapter';
import { readByMeaning } from '../shared/meaning/read';
import { isCopyOfKnown, isKnownProgram, onKnownHost } from './known';
import { isMailbox } from './mailbox';

/** So long an answer to "is this a mailbox" holds for one address, ms: asking looks at all. */
const HOLDS = 5000;
type Claim = ReturnType<typeof isMailbox>;
const asked = new WeakMap<Document, { href: string; at: number; claim: Claim }>();

/**
 * Any webmail that has no reader of its own, from meaning alone. Evidence: no recording of any
 * one product; checked on own pages of many shapes and on the pages of every other reader.
 */
export const adapter: SiteAdapter = {
  id: 'generic',

  recognises: (doc, url) => claim(doc, url) !== 'no',

  read: (doc, url) => readAs(claim(doc, url), doc, url),

  roots: (doc) => [doc.body ?? doc],

  identity: (doc, url) => `${url.pathname}${url.search}${url.hash} ${doc.title}`,

  layout: () => 'margin',
};

/** The reading of a page as if no product were known; null where no mailbox is to be seen. */
export function readUnknown(doc: Document, url: URL): PageReading | null {
  return readAs(isMailbox(doc, url), doc, url);
}

function readAs(claim: Claim, doc: Document, url: URL): PageReading | null {
  if (claim === 'no') return null;
  return readByMeaning(doc, url, { site: adapter.id, namedOnly: claim === 'if-labelled' });
}

/** May this reader speak here: a mailbox, of no program and no site that is known? */
function claim(doc: Document, url: URL): Claim {
  const before = asked.get(doc);
  if (before && before.href === url.href && before.claim !== 'no') {
    if (Date.now() - before.at < HOLDS) return before.claim;
  }
  const known = onKnownHost(url) || isKnownProgram(doc) || isCopyOfKnown(doc);
  const found = known ? 'no' : isMailbox(doc, url);
  asked.set(doc, { href: url.href, at: Date.now(), claim: found });
  return found;
}
