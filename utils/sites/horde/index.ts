import type { Address, PageReading } from '@/utils/domain/page-reading';
import { namedAddress } from '@/utils/lib/text/address-list';
import { normaliseEmail } from '@/utils/lib/text/email';
import type { SiteAdapter } from '../adapter';
import { readMailSite, textOf } from '../shared/mail-site';
import { readByMeaning } from '../shared/meaning/read';
import { pick } from '../shared/pick';
import { blankReading } from '../shared/reading';
import { lineOf, ownText } from '../shared/text';
import { selectors } from './selectors';

/**
 * Horde IMP on any host: dynamic and basic view. No recording: from documented facts, 2026-11.
 * The own address stands on no page, so directions stay unknown.
 */
export const adapter: SiteAdapter = {
  id: 'horde',

  recognises: (doc, url) =>
    /\/imp\/(?:dynamic|basic|message|mailbox|compose)\.php$/.test(url.pathname) &&
    doc.querySelector(
      '#horde-head, #horde-page, #previewMsg, #msgData, #msgheaders, #horde-sidebar',
    ) !== null,

  read(doc, url) {
    if (!adapter.recognises(doc, url)) return null;
    if (/\/basic\.php$/.test(url.pathname)) return readBasic(doc, url);
    const reading = readMailSite(
      { id: 'horde', selectors, self: null, key: null, person, net: readByMeaning },
      doc,
      url,
    );
    return withFrames(reading, doc);
  },

  roots: (doc) => [doc.getElementById('horde-page') ?? doc.body ?? doc],

  identity: (doc, url) => `${url.search}${url.hash} ${doc.title}`,

  layout: (_doc, url) => (/page=(?:message|compose)/.test(url.search) ? 'none' : 'margin'),
};

/** `title` is the address where a name is shown; else the text is the address itself. */
function person(el: Element): Address | null {
  const text = lineOf(el);
  const title = normaliseEmail(el.getAttribute('title'));
  return title ? namedAddress(text, title) : (namedAddress(null, text) ?? namedAddress(text, null));
}

/** HTML parts are frames inside the body. */
function withFrames(reading: PageReading, doc: Document): PageReading {
  const frames = [...doc.querySelectorAll('#messageBody iframe.htmlMsgData')].slice(0, 20);
  const texts = frames.map(textOf).filter(Boolean);
  const [only] = reading.messages;
  if (texts.length === 0 || reading.messages.length !== 1 || !only) return reading;
  const more = texts.filter((text) => !only.text.includes(text));
  const text = [only.text, ...more].filter(Boolean).join('\n\n');
  return { ...reading, messages: [{ ...only, text }] };
}

/** Labels are localised words and only the rows' places are fixed. */
function readBasic(doc: Document, url: URL): PageReading {
  const page = url.searchParams.get('page');
  const header = pick(doc, selectors.basic);
  const thread = page === 'thread' ? pick(doc, selectors.thread) : null;
  if (!header && !thread) {
    return { ...blankReading('horde', 'other', url), kind: page === 'mailbox' ? 'list' : 'other' };
  }
  const isBody = (el: Element) => el.matches('#messageBody, .mimePartData');
  const reading = readByMeaning(doc, url, { site: 'horde', isBody });
  const subject = header ? ownText(header.querySelector('p')) : lineOf(thread);
  return subject && reading.kind === 'thread' ? { ...reading, subject } : reading;
}
