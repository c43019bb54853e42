import type { PageReading } from '@/utils/domain/page-reading';
import { normaliseEmail } from '@/utils/lib/text/email';
import type { SiteAdapter } from '../adapter';
import { documentOf } from '../shared/frames';
import { pick } from '../shared/pick';
import { addressees, blankReading, unreadable } from '../shared/reading';
import { fieldValue, lineOf } from '../shared/text';
import { readDraft } from './draft';
import { readMessagePage } from './message';
import { isNewClient, openIn, readNewClient } from './new-client';
import { selectors } from './selectors';

/**
 * QQ Mail, classic and new, and exmail. In the classic program the address bar never changes and
 * everything is in one frame; the new one is a page of its own.
 */
export const adapter: SiteAdapter = {
  id: 'qq',

  recognises: (_doc, url) =>
    /^(?:wx?\.)?mail\.qq\.com$|(?:^|\.)exmail\.qq\.com$/.test(url.hostname),

  read(doc, url) {
    if (!adapter.recognises(doc, url)) return null;
    const blank = blankReading('qq', 'other', url);
    if (isNewClient(url)) return readNewClient(doc, url, blank);
    const self = ownAddress(doc);
    const frame = pick(doc, selectors.frame);
    if (!frame) return readPart(doc, url, self, blank);
    const inner = documentOf(frame);
    if (!inner) return unreadable(blank, 'frame');
    return readPart(inner, addressOf(inner) ?? url, self, blank);
  },

  roots(doc) {
    const inner = documentOf(pick(doc, selectors.frame));
    return inner ? [inner] : [doc.body ?? doc];
  },

  identity(doc, url) {
    if (isNewClient(url)) return `${url.hash} ${doc.title}`;
    return documentOf(doc.getElementById('mainFrame'))?.URL ?? `${url.pathname}${url.search}`;
  },

  names: (url) =>
    isNewClient(url) ? (openIn(url) ?? url.hash) : url.pathname + url.search + url.hash,

  layout: (doc) => (doc.defaultView && doc.defaultView !== doc.defaultView.top ? 'none' : 'margin'),
};

/** One page of the frame, told by its own address. */
function readPart(doc: Document, url: URL, self: string | null, blank: PageReading): PageReading {
  const page = url.pathname.split('/').at(-1);
  const email = self ?? ownAddress(doc);
  const known: PageReading = { ...blank, self: email ? { email } : null };
  if (page === 'readmail') {
    const id = doc.body?.getAttribute('context') || url.searchParams.get('mailid');
    return readMessagePage(doc, id, email, known);
  }
  if (page === 'mail_list') return { ...known, kind: 'list' };
  if (page === 'readtemplate' && url.searchParams.get('t') === 'compose') {
    return readCompose(doc, known);
  }
  return known;
}

function readCompose(doc: Document, known: PageReading): PageReading {
  const draft = readDraft(doc);
  const people = addressees(draft, [known.self?.email]);
  return { ...known, kind: 'compose', subject: draft.subject, draft, people };
}

function ownAddress(doc: Document): string | null {
  const el = pick(doc, selectors.account);
  return normaliseEmail(fieldValue(el) || lineOf(el));
}

function addressOf(doc: Document): URL | null {
  return URL.canParse(doc.URL) ? new URL(doc.URL) : null;
}
