import type { PageReading } from '@/utils/domain/page-reading';
import type { SiteAdapter } from '../adapter';
import { readByMeaning } from '../shared/meaning/read';
import { isCopyOfKnown, isKnownProgram, onKnownHost } from './known';
import { isMailbox } from './mailbox';

/**
 * Any webmail that has no reader of its own, from meaning alone. Evidence: no recording of any
 * one product; checked on own pages of many shapes and on the pages of every other reader.
 */
export const adapter: SiteAdapter = {
  id: 'generic',

  recognises: (doc, url) =>
    !onKnownHost(url) &&
    !isKnownProgram(doc) &&
    !isCopyOfKnown(doc) &&
    isMailbox(doc, url) !== 'no',

  read: (doc, url) => (adapter.recognises(doc, url) ? readUnknown(doc, url) : null),

  roots: (doc) => [doc.body ?? doc],

  identity: (doc, url) => `${url.pathname}${url.search}${url.hash} ${doc.title}`,

  layout: () => 'margin',
};

/** The reading of a page as if no product were known; null where no mailbox is to be seen. */
export function readUnknown(doc: Document, url: URL): PageReading | null {
  const mailbox = isMailbox(doc, url);
  if (mailbox === 'no') return null;
  return readByMeaning(doc, url, { site: adapter.id, namedOnly: mailbox === 'if-labelled' });
}
