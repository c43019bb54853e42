import type { Address, Draft, Message, PageReading } from '@/utils/domain/page-reading';
import { namedAddress } from '@/utils/lib/text/address-list';
import { normaliseEmail } from '@/utils/lib/text/email';
import type { SiteAdapter } from '../adapter';
import { bodyParts } from '../shared/body-text';
import { documentOf } from '../shared/frames';
import { pick, pickAll } from '../shared/pick';
import { addressees, blankReading, peopleOf, unreadable } from '../shared/reading';
import { parseShownDate } from '../shared/shown-date';
import { lineOf } from '../shared/text';
import { readDraft } from './draft';
import { selectors } from './selectors';

const BODY = '[data-testid="message-content:body"]';

/** Proton Mail. Nothing but the page can be read: everything else is encrypted. */
export const adapter: SiteAdapter = {
  id: 'proton',

  recognises: (_doc, url) => /^mail\.(?:proton\.me|protonmail\.com)$/.test(url.hostname),

  read(doc, url) {
    if (!adapter.recognises(doc, url)) return null;
    const email = ownAddress(doc);
    const blank: PageReading = {
      ...blankReading('proton', 'other', url),
      self: email ? { email } : null,
    };
    const draft = readDraft(doc);
    const items = pickAll(doc, selectors.message);
    if (items.length > 0) return readConversation(doc, url, items, { ...blank, draft });
    if (draft) return readCompose(draft, blank);
    return { ...blank, kind: pick(doc, selectors.list) ? 'list' : 'other' };
  },

  roots: (doc) => [doc.querySelector('main') ?? doc.body ?? doc],
  identity: (doc, url) => `${url.pathname} ${doc.title.replace(/^\(\d+\) /, '')}`,
  // Below the conversation the address may name one of its messages.
  names: (url) => url.pathname.split('/').slice(0, 5).join('/'),

  layout: () => 'margin',
};

function readCompose(draft: Draft, blank: PageReading): PageReading {
  const people = addressees(draft, [blank.self?.email]);
  return { ...blank, kind: 'compose', draft, subject: draft.subject, people };
}

function readConversation(
  doc: Document,
  url: URL,
  items: Element[],
  blank: PageReading,
): PageReading {
  const heading = pick(doc, selectors.header, { outside: BODY });
  const messages = items.map(readMessage);
  const element = /^\/u\/\d+\/[^/]+\/([^/]+)/.exec(url.pathname)?.[1];
  // Whoever sent an outgoing message is one of the account's addresses.
  const own = new Set([
    blank.self?.email,
    ...messages.filter((m) => m.direction === 'out').map((m) => m.from?.email),
  ]);
  const reading: PageReading = {
    ...blank,
    kind: 'thread',
    key: element ? `proton:${safelyDecoded(element)}` : (messages[0]?.key ?? null),
    subject: heading ? (heading.getAttribute('title') ?? lineOf(heading)) : null,
  };
  if (!messages.some((m) => m.from)) return unreadable(reading, 'sender');
  return { ...reading, messages, people: peopleOf(messages, own) };
}

const RECIPIENTS = '.message-header-recipients';

/** What recipients look like, too, is the sender where they have a box of their own, or stands alone. */
function senderIn(header: Element): Element | null {
  const beside = { outside: RECIPIENTS };
  const sender = pick(header, selectors.sender, beside);
  if (sender) return sender;
  const [marked, other] = pickAll(header, selectors.senderOrRecipient, beside);
  const boxed = header.querySelector(RECIPIENTS) !== null;
  if (marked && (boxed || !other)) return marked;
  return boxed ? pick(header, selectors.somebody, beside) : null;
}

function readMessage(item: Element): Message {
  const header = pick(item, selectors.messageHeader, { outside: BODY });
  const sender = header && senderIn(header);
  const time = header && pick(header, selectors.time);
  const body = bodyOf(item);
  const people = header ? pickAll(header, selectors.recipients) : [];
  const direction = header?.classList.contains('is-outbound')
    ? 'out'
    : header?.classList.contains('is-inbound')
      ? 'in'
      : null;
  return {
    key: `proton:${item.getAttribute('data-message-id')}`,
    from: sender ? person(sender) : null,
    // A name without an address may be the account's own, in any language.
    to: people.map(person).filter((a) => !!a?.email) as Address[],
    cc: [],
    at: parseShownDate(time?.getAttribute('title') ?? time?.getAttribute('datetime')),
    direction,
    ...bodyParts(body),
  };
}

function bodyOf(item: Element): Element | null {
  const inner = documentOf(pick(item, selectors.bodyFrame));
  return (inner && pick(inner, selectors.bodyRoot)) ?? pick(item, selectors.body);
}

/** The address stands as `<addr>` in text, title or accessible name; words around it vary. */
function person(item: Element): Address | null {
  const labels = [item, ...item.querySelectorAll('[aria-label], [title]')].flatMap((el) => [
    el.getAttribute('aria-label'),
    el.getAttribute('title'),
  ]);
  // `recipients:item-<address>`, older `recipient:details-dropdown-<address>`.
  const testId = /(?:item|dropdown)-([^\s<>]+@[^\s<>]+)$/.exec(
    item.getAttribute('data-testid') ?? '',
  )?.[1];
  const texts = [lineOf(pick(item, selectors.address)), testId && `<${testId}>`, ...labels];
  const email = texts.map((t) => /<([^<>\s]{3,254})>/.exec(t ?? '')?.[1]).find((e) => e);
  return namedAddress(lineOf(pick(item, selectors.name)), email);
}

function ownAddress(doc: Document): string | null {
  const account = pick(doc, selectors.account);
  const texts = [
    lineOf(account),
    account?.getAttribute('title') ?? '',
    // "Inbox | me@proton.me | Proton Mail"
    ...doc.title.split(' | ').slice(-2),
  ];
  const words = texts.flatMap((text) => text.split(/[\s<>()]+/));
  return words.map(normaliseEmail).find((email) => email !== null) ?? null;
}

function safelyDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
