import type { Address, Draft, Message, PageReading } from '@/utils/domain/page-reading';
import { namedAddress, parseAddressList } from '@/utils/lib/text/address-list';
import { contentKey } from '@/utils/lib/text/content-key';
import { normaliseEmail } from '@/utils/lib/text/email';
import { bodyParts } from '../shared/body-text';
import { draftOf, ownWords } from '../shared/draft';
import { isShown, pick, pickAll } from '../shared/pick';
import { addressees, directionOf, peopleOf, unreadable } from '../shared/reading';
import { parseShownDate } from '../shared/shown-date';
import { fieldValue, lineOf } from '../shared/text';
import { selectors } from './new-selectors';

const BODY = '.mail-detail-content';
/** The page prints the account's time without a zone; the service stands in China. */
const CHINA = '+08:00';
/** What the sender's row begins with, in the program's two languages. */
const FROM = /^(?:发件人|from\b)/i;

/** Is this an address of the newer program? mail.qq.com serves both. */
export function isNewClient(url: URL): boolean {
  return /^wx\.mail\.qq\.com$/.test(url.hostname) || /^\/home\/index/.test(url.pathname);
}

/** The mail the address names: `#/read/<id>`; null beside a list. */
export function openIn(url: URL): string | null {
  return /^#\/read\/([\w~@-]{6,120})/.exec(url.hash)?.[1] ?? null;
}

export function readNewClient(doc: Document, url: URL, blank: PageReading): PageReading {
  const self = normaliseEmail(lineOf(pick(doc, selectors.self)));
  const known: PageReading = { ...blank, self: self ? { email: self } : null };
  const page = pickAll(doc, selectors.compose).find(isShown);
  const draft = page ? readDraft(page) : null;
  if (draft) return compose({ ...known, draft }, draft, self);
  const reader = pick(doc, selectors.reader, { shown: true });
  if (reader && pick(reader, selectors.row, { outside: BODY })) {
    return readMail(reader, openIn(url), self, known);
  }
  if (openIn(url)) return unreadable({ ...known, kind: 'thread' }, 'sender');
  return { ...known, kind: pick(doc, selectors.list) ? 'list' : 'other' };
}

function readMail(reader: Element, id: string | null, self: string | null, known: PageReading) {
  const own = new Set(self ? [self] : []);
  const subject = lineOf(pick(reader, selectors.subject, { outside: BODY })) || null;
  const reading: PageReading = { ...known, kind: 'thread', key: id && `qq:${id}`, subject };
  const body = pick(reader, selectors.body);
  const [first, ...others] = pickAll(reader, selectors.row, { outside: BODY });
  const from = first && FROM.test(labelOf(first)) ? sender(first) : null;
  // Without a known text nothing tells the page's header from one written in the mail.
  if (!from || !body) return unreadable(reading, 'sender');
  const [to = [], ...rest] = others.map(accounts).filter((row) => row.length > 0);
  const at = parseShownDate(lineOf(pick(reader, selectors.time, { outside: BODY })), CHINA);
  const written = bodyParts(body);
  const { text } = written;
  const key = reading.key ?? contentKey({ from: from.email ?? from.name, at, subject, text });
  const message: Message = {
    key,
    from,
    to,
    cc: rest.flat(),
    at,
    direction: directionOf(from, own),
    ...written,
  };
  return {
    ...reading,
    key,
    messages: [message],
    people: peopleOf([message], own),
    missing: [...(from.email ? [] : ['address']), ...(at ? [] : ['time'])],
  };
}

function labelOf(row: Element): string {
  return lineOf(pick(row, selectors.label) ?? row);
}

/** One person and no other: a second address would be a list or another row's. */
function sender(row: Element): Address | null {
  const emails = pickAll(row, selectors.email).map((el) => addressIn(lineOf(el)));
  const nicks = pickAll(row, selectors.nick);
  if (new Set(emails).size > 1 || (emails.length > 0 && !emails[0])) return null;
  if (emails.length === 0 && nicks.length !== 1) return null;
  return namedAddress(lineOf(nicks[0] ?? null), emails[0]);
}

/** People of a row, each once; folded ones are names without addresses. */
function accounts(row: Element): Address[] {
  const found = new Map<string, Address>();
  for (const el of pickAll(row, selectors.account)) {
    const person = accountOf(el);
    const key = person?.email ?? person?.name;
    if (person && key) found.set(key, found.get(key) ?? person);
  }
  return [...found.values()];
}

function accountOf(el: Element): Address | null {
  const called = pick(el, selectors.nick);
  const nick = lineOf(called ?? el);
  const email = addressIn(lineOf(pick(el, selectors.email)));
  if (email) return namedAddress(called ? nick : nick.replace(/<[^<>]*>/g, ''), email);
  return parseAddressList(nick)[0] ?? null;
}

/** The address in `<addr>`, or the text itself. */
function addressIn(text: string): string | null {
  return normaliseEmail(/<([^<>]{3,320})>/.exec(text)?.[1] ?? text);
}

function readDraft(page: Element): Draft | null {
  const editor = pick(page, selectors.editor);
  if (!editor) return null;
  const [to = [], cc = [], bcc = []] = pickAll(page, selectors.receivers).map((field) =>
    pickAll(field, selectors.chip).flatMap((chip) => accountOf(chip) ?? []),
  );
  return draftOf({
    to,
    cc,
    bcc,
    subject: fieldValue(pick(page, selectors.draftSubject)) || null,
    text: ownWords(editor),
    attachments: pickAll(page, selectors.attachment).length,
  });
}

function compose(reading: PageReading, draft: Draft, self: string | null): PageReading {
  const people = addressees(draft, [self]);
  return { ...reading, kind: 'compose', subject: draft.subject, people };
}
