import type { Address, Draft, Message, PageReading } from '@/utils/domain/page-reading';
import { namedAddress } from '@/utils/lib/text/address-list';
import { normaliseEmail } from '@/utils/lib/text/email';
import type { SiteAdapter } from '../adapter';
import { bodyParts, bodyText } from '../shared/body-text';
import { draftOf } from '../shared/draft';
import { documentOf } from '../shared/frames';
import { pick, pickAll } from '../shared/pick';
import { addressees, blankReading, directionOf, peopleOf, unreadable } from '../shared/reading';
import { parseShownDate } from '../shared/shown-date';
import { fieldValue, lineOf } from '../shared/text';
import { selectors } from './selectors';

const BODY = '[role=document], .zmMailContent';
/** How Zoho names the account among the recipients, in the languages most used. */
const ME = new Set(['me', 'moi', 'mich', 'ich', 'mí', 'yo', 'io', 'eu', 'ik', '我', '私', '自分']);

/** Zoho Mail; white-label hosts use the same path. */
export const adapter: SiteAdapter = {
  id: 'zoho',

  recognises: (doc, url) =>
    /^mail\.zoho\.[a-z.]{2,6}$/.test(url.hostname) ||
    (/^\/zm(?:\/|$)/.test(url.pathname) && !!pick(doc, selectors.list)),

  read(doc, url) {
    if (!adapter.recognises(doc, url)) return null;
    const blank = blankReading('zoho', 'other', url);
    const draft = readDraft(doc);
    const pane = pick(doc, selectors.pane);
    const items = pane ? pickAll(pane, selectors.message) : [];
    if (pane && items.length > 0) return { ...readPane(doc, url, pane, items, blank), draft };
    if (draft) return readCompose(doc, draft, blank);
    return { ...blank, kind: pick(doc, selectors.list) ? 'list' : 'other' };
  },

  roots: (doc) => [doc.querySelector('[role=region]')?.parentElement ?? doc.body ?? doc],
  identity: (doc, url) => `${url.hash} ${doc.querySelector('[role=region].shw')?.children.length}`,
  names: (url) => openIn(url) ?? url.hash,
  layout: () => 'margin',
};

function openIn(url: URL): string | null {
  return /\/p\/(\w+)/.exec(url.hash)?.[1] ?? null;
}

function readPane(doc: Document, url: URL, pane: Element, items: Element[], blank: PageReading) {
  const named = openIn(url);
  const ids = items.map(idOf);
  const row = pick(doc, selectors.openRow);
  const rowId = row?.id.replace(/^t/, '');
  const subject =
    lineOf(pick(pane, selectors.subject, { outside: BODY })) ||
    (row && ids.includes(rowId ?? '') ? lineOf(pick(row, selectors.rowSubject)) : '');
  const open = named ?? ids[0] ?? null;
  const reading: PageReading = {
    ...blank,
    kind: 'thread',
    key: open && `zoho:${open}`,
    subject: subject || null,
  };
  if (named && named !== rowId && !ids.includes(named)) {
    return unreadable(reading, 'page-behind-address');
  }
  const self = ownAddress(doc, items);
  const own = new Set(self ? [self] : []);
  const messages = items.map((item) => readMessage(item, own));
  const found = { ...reading, self: self ? { email: self } : null };
  if (!messages.some((m) => m.from)) return unreadable(found, 'sender');
  return { ...found, messages, people: peopleOf(messages, own) };
}

function readMessage(item: Element, own: ReadonlySet<string>): Message {
  const body = pick(item, selectors.body);
  // Without a known text nothing tells the page's header from one written in the mail.
  const header = body ? item : null;
  const shown = header ? pickAll(header, selectors.sender, { outside: BODY }) : [];
  const from = everybody(shown, own)[0] ?? null;
  const rows = (header ? pickAll(header, selectors.row, { outside: BODY }) : []).filter(
    (row) => !row.querySelector('.zmMHFrom') && !row.closest('.zmMHFrom'),
  );
  const [to = [], ...rest] = rows.map((row) => everybody(pickAll(row, selectors.recipient), own));
  return {
    key: `zoho:${idOf(item)}`,
    from,
    to,
    cc: rest.flat(),
    at: parseShownDate(lineOf(pick(item, selectors.time, { outside: BODY }))),
    direction: directionOf(from, own),
    ...bodyParts(body),
  };
}

function idOf(item: Element): string {
  return item.id.replace(/^zm_Container_m/, '');
}

/** Each address once, under the first name that is more than the address. */
function everybody(elements: Element[], own: ReadonlySet<string>): Address[] {
  const found = new Map<string, Address>();
  for (const el of elements) {
    const name = lineOf(el).replace(/\s*<[^<>]*>$/, '');
    const person = namedAddress(name, el.getAttribute('data-eid'));
    if (!person?.email) continue;
    const known = found.get(person.email);
    if (own.has(person.email)) found.set(person.email, { email: person.email });
    else if (!known?.name) found.set(person.email, person);
  }
  return [...found.values()];
}

/** The compose form, else the one recipient that the page calls "me". */
function ownAddress(doc: Document, items: Element[]): string | null {
  const shown = lineOf(pick(doc, selectors.account));
  const composing = shown.split(/[\s<>]+/).map(normaliseEmail);
  const email = composing.find((e) => e !== null);
  if (email) return email;
  const mine = items
    .flatMap((item) => pickAll(item, selectors.recipient, { outside: BODY }))
    .filter((el) => ME.has(lineOf(el).toLowerCase()))
    .map((el) => normaliseEmail(el.getAttribute('data-eid')));
  const distinct = new Set(mine);
  return distinct.size === 1 ? ([...distinct][0] ?? null) : null;
}

function readDraft(doc: Document): Draft | null {
  const frame = pick(doc, selectors.editorFrame);
  if (!frame) return null;
  const body = documentOf(frame)?.body;
  const to = pickAll(doc, selectors.draftChip)
    .map((chip) => namedAddress(null, chip.getAttribute('aria-label')))
    .filter((person) => person !== null);
  const subject = fieldValue(pick(doc, selectors.draftSubject));
  return draftOf({ to, subject: subject || null, text: body ? bodyText(body) : '' });
}

function readCompose(doc: Document, draft: Draft, blank: PageReading): PageReading {
  const self = ownAddress(doc, []);
  return {
    ...blank,
    kind: 'compose',
    self: self ? { email: self } : null,
    draft,
    people: addressees(draft, [self]),
  };
}
