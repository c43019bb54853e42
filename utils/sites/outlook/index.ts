import type { PageReading } from '@/utils/domain/page-reading';
import { normaliseEmail } from '@/utils/lib/text/email';
import type { SiteAdapter } from '../adapter';
import { isShown, pick, pickAll } from '../shared/pick';
import { addressees, blankReading, peopleOf, unreadable } from '../shared/reading';
import { lineOf } from '../shared/text';
import { mailbox } from './account';
import { drafts } from './draft';
import { BODY, readMessage } from './message';
import { selectors } from './selectors';

const HOST =
  /^(?:outlook\.live\.com|outlook\.office\.com|outlook\.office365\.com|outlook\.cloud\.microsoft)$/;

/**
 * Outlook on the web. Inside a company most people are names without addresses, so a partly
 * read page is the normal answer.
 */
export const adapter: SiteAdapter = {
  id: 'outlook',

  recognises: (doc, url) =>
    HOST.test(url.hostname) ||
    (/^\/(?:owa|mail)\//.test(url.pathname) && !!pick(doc, selectors.product)),

  read(doc, url) {
    if (!adapter.recognises(doc, url)) return null;
    const blank: PageReading = { ...blankReading('outlook', 'other', url), self: mailbox(doc) };
    const [form] = drafts.forms(doc, url);
    const draft = form ? drafts.read(form) : null;
    const withDraft = { ...blank, draft };
    const pane = pick(doc, selectors.pane) ?? (ownWindow(url) ? doc.body : null);
    const open = pane && readPane(doc, pane, withDraft);
    if (open) return open;
    const own = [blank.self?.email, blank.self?.name];
    if (draft) return { ...withDraft, kind: 'compose', people: addressees(draft, own) };
    return { ...withDraft, kind: pick(doc, selectors.list) ? 'list' : 'other' };
  },

  roots: (doc) => [doc.getElementById('ReadingPaneContainerId') ?? doc.body ?? doc],

  identity(doc, url) {
    const pane = doc.getElementById('ConversationReadingPaneContainer');
    const subject = pane?.querySelector('[id$="_SUBJECT"]');
    return `${url.pathname} ${subject?.id ?? ''} ${pane?.childElementCount ?? 0}`;
  },

  names: (url) => url.pathname,

  layout: (_doc, url) => (ownWindow(url) ? 'none' : 'margin'),

  drafts,
};

function ownWindow(url: URL): boolean {
  return /^\/mail\/(?:\d+\/)?deeplink\//.test(url.pathname);
}

/** The open conversation; null when the pane is empty. */
function readPane(doc: Document, pane: Element, blank: PageReading): PageReading | null {
  const outside = `${BODY}, [id^="docking_InitVisiblePart_"]`;
  const named = pickAll(pane, selectors.from, { outside }).filter(isShown);
  const bodies = pickAll(pane, selectors.body, { outside }).filter(isShown);
  // Where no body is known, a mail's own markup cannot be told apart: one header, or nobody's.
  const unclear = bodies.length === 0 && new Set(named.map(lineOf)).size > 1;
  const anchors = bodies.length > 0 ? named : named.slice(0, 1);
  if (anchors.length === 0 && bodies.length === 0) return null;
  const heading = pick(pane, selectors.subject, { outside });
  const subject = heading ? lineOf(heading) : null;
  const { self } = blank;
  const known = addressesInRow(openRow(doc, heading));
  const messages = anchors.map((anchor, i) =>
    readMessage(pane, anchor, anchors[i + 1], { self, subject, known }),
  );
  const everybody = peopleOf(messages, [self?.email, self?.name]);
  // In one mail with an address, in the next by name alone: once.
  const addressed = new Set(everybody.flatMap(({ name, email }) => (email && name) || []));
  const people = everybody.filter(({ name, email }) => email || !addressed.has(name ?? ''));
  const reading: PageReading = {
    ...blank,
    kind: 'thread',
    key: conversationKey(doc, heading) ?? messages[0]?.key ?? null,
    subject,
  };
  if (unclear) return unreadable(reading, 'sender-unclear');
  if (!messages.some((m) => m.from)) return unreadable(reading, 'sender');
  return {
    ...reading,
    messages,
    people,
    missing: people.some((p) => !p.email) ? ['addresses'] : [],
  };
}

/** The row of the list that shows the open conversation, by its id. */
function openRow(doc: Document, heading: Element | null): Element | undefined {
  const id = idIn(heading);
  if (!id) return undefined;
  const rows = [...doc.querySelectorAll('[role=option][data-convid]')];
  return rows.find((row) => unpadded(row.getAttribute('data-convid') ?? '') === id);
}

/** `CONV_<id>_SUBJECT` */
function idIn(heading: Element | null): string | null {
  const id = /^CONV_(.{4,400})_SUBJECT$/.exec(heading?.id ?? '')?.[1];
  return id ? unpadded(id) : null;
}

/** Ids are base64, with its padding in the list and without it in the pane. */
function unpadded(id: string): string {
  return id.replace(/=+$/, '');
}

/** Senders' addresses by name; of none where two of them are called the same. */
function addressesInRow(row: Element | undefined): ReadonlyMap<string, string> {
  const senders = row && pick(row, selectors.rowSenders);
  const names = lineOf(senders ?? null).split(/\s*;\s*/);
  const emails = (senders?.getAttribute('title') ?? '').split(/\s*;\s*/).map(normaliseEmail);
  const pairs = names.length === emails.length ? names.map((name, i) => [name, emails[i]]) : [];
  const found = new Map<string, string>();
  for (const [name, email] of pairs) if (name && email) found.set(name, email);
  return found.size === pairs.length ? found : new Map();
}

/** By the pane's own id, else by that of the one open row. */
function conversationKey(doc: Document, heading: Element | null): string | null {
  const id = idIn(heading);
  const row = doc.querySelectorAll('[role=option][data-convid][aria-selected=true]');
  const only = row.length === 1 ? row[0]?.getAttribute('data-convid') : null;
  const key = id || only;
  return key ? `outlook:${unpadded(key)}` : null;
}
