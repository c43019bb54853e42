import type { PageReading } from '@/utils/domain/page-reading';
import type { SiteAdapter } from '../adapter';
import { pick } from '../shared/pick';
import { blankReading } from '../shared/reading';
import { readCompany } from './company';
import { drafts } from './draft';
import { readLead } from './lead';
import { readBubble, readMessagingPage } from './messaging';
import { readProfile } from './profile';
import { routeOf } from './route';
import { readResult, resultAt } from './search';
import { selectors } from './selectors';
import { viewer } from './viewer';
import { visibleParts } from './visible';

/**
 * LinkedIn: profile, contact info, messaging and bubbles, Sales Navigator leads, whose page a
 * company's is, and of a people search the row that is pointed at.
 */
export const adapter: SiteAdapter = {
  id: 'linkedin',

  recognises: (_doc, url) => /(?:^|\.)linkedin\.com$/.test(url.hostname),

  read(doc, url, pointed = null) {
    if (!adapter.recognises(doc, url)) return null;
    const route = routeOf(url);
    const parts = visibleParts(doc);
    const blank: PageReading = {
      ...blankReading('linkedin', 'other', url),
      self: viewer(doc, parts),
    };
    switch (route.kind) {
      case 'profile':
        return withBubble(readProfile(parts.doc, route, blank), () => readBubble(parts, blank));
      case 'messaging':
        return readMessagingPage(parts.doc, route.thread, blank);
      case 'lead':
        return readLead(parts.doc, route.lead, blank);
      case 'search':
        return readBubble(parts, blank) ?? readResult(pointed, blank);
      case 'company':
        return (
          readBubble(parts, blank) ??
          readCompany(parts.doc, { page: route.page, title: doc.title }, blank)
        );
      default:
        return readBubble(parts, blank) ?? { ...blank, kind: route.kind };
    }
  },

  roots(doc) {
    const { doc: shown, shadow } = visibleParts(doc);
    const frame = pick(doc, selectors.interopFrame);
    const page = shown?.querySelector('main') ?? shown?.body;
    // The frame itself tells by its style when it covers the page.
    return [page, shadow, frame].filter((root) => root !== null && root !== undefined);
  },

  identity(doc, url) {
    const frame = pick(doc, selectors.interopFrame);
    return `${url.pathname} ${frame?.getAttribute('style') ?? ''} ${doc.title.replace(/^\(\d+\) /, '')}`;
  },

  rowAt: resultAt,

  names: (url) => JSON.stringify(routeOf(url)),

  layout: () => 'margin',

  drafts,
};

/** A bubble with the member whose profile is open belongs to the reading, any other does not. */
function withBubble(page: PageReading, bubble: () => PageReading | null): PageReading {
  const id = page.profile?.ids?.['linkedin-id'];
  if (!id) return page;
  const talk = bubble();
  const same = talk?.people.length === 1 && talk.people[0]?.ids?.['linkedin-id'] === id;
  return talk && same ? { ...page, messages: talk.messages, draft: talk.draft } : page;
}
