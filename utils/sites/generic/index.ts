import type { SiteAdapter } from '../adapter';
import { readByMeaning } from '../shared/meaning/read';
import { hasOwnReader } from './known';
import { isMailbox } from './mailbox';

/**
 * Any webmail that has no reader of its own, from meaning alone. Evidence: no recording of any
 * one product; checked on own pages of many shapes and on the pages of every other reader.
 */
export const adapter: SiteAdapter = {
  id: 'generic',

  recognises: (doc, url) => read(doc, url) !== null,

  read,

  roots: (doc) => [doc.body ?? doc],

  identity: (doc, url) => `${url.pathname}${url.search}${url.hash} ${doc.title}`,

  layout: () => 'margin',
};

function read(doc: Document, url: URL) {
  if (!/^https?:$/.test(url.protocol) || hasOwnReader(doc, url) || !isMailbox(doc)) {
    return null;
  }
  const reading = readByMeaning(doc, url, { site: 'generic' });
  return reading.kind === 'other' && !reading.unreadable ? null : reading;
}
