import type { Address, Message, PageReading } from '@/utils/domain/page-reading';
import { namedAddress } from '@/utils/lib/text/address-list';
import { contentKey } from '@/utils/lib/text/content-key';
import { hash53 } from '@/utils/lib/text/hash';
import { bodyText } from '../shared/body-text';
import { documentOf } from '../shared/frames';
import { peopleInAttributes, peopleInText, wordsWithout } from '../shared/meaning/addresses';
import { shownInstant } from '../shared/meaning/dates';
import { isShown } from '../shared/pick';
import { blankReading, directionOf, peopleOf, unreadable } from '../shared/reading';
import { lineOf } from '../shared/text';

export { selectorFor } from './selector-for';

/** What a user has pointed at on one host: selectors, and when (ISO). */
export type Taught = {
  host: string;
  selectors: { sender: string; subject: string; body: string; date?: string; self?: string };
  at: string;
};

const MOST_MESSAGES = 200;
const MOST_INSIDE = 200;

/**
 * Reads a page by what its user has shown. Nothing taught is there: nothing is open. Sender
 * or text alone missing, several senders for one text, no address and no name in the sender's
 * place: unreadable, with the name of what failed.
 */
export function readTaught(taught: Taught, doc: Document, url: URL): PageReading {
  const blank = blankReading('generic', 'other', url);
  if (url.host !== taught.host) return blank;
  const found = find(taught, doc);
  if (!found) return unreadable({ ...blank, kind: 'thread' }, 'selector');
  const { senders, bodies, subjects, dates } = found;
  if (senders.length === 0 && bodies.length === 0) return blank;
  const self = people(found.selves[0] ?? null)[0]?.email ?? null;
  const reading: PageReading = {
    ...blank,
    kind: 'thread',
    self: self ? { email: self } : null,
    subject: subjects[0] ? lineOf(subjects[0]) : null,
  };
  if (senders.length === 0) return unreadable(reading, 'sender');
  if (bodies.length === 0) return unreadable(reading, 'body');
  const persons = senders.map(personIn);
  if (senders.length !== bodies.length || persons.some((p) => p === 'several')) {
    return unreadable(reading, 'sender-unclear');
  }
  const own = new Set(self ? [self] : []);
  const messages = bodies.map((body, i): Message => {
    const person = persons[i];
    const from = person && person !== 'several' ? person : null;
    // With fewer dates than messages it cannot be said which belongs to which.
    const date = dates.length === bodies.length ? (dates[i] ?? null) : null;
    const at = timeIn(date);
    const text = textOf(body);
    const key = contentKey({ from: from?.email, at, subject: reading.subject, text });
    return { key, from, to: [], cc: [], at, direction: directionOf(from, own), text };
  });
  if (messages.some((m) => !m.from)) return unreadable(reading, 'sender');
  return {
    ...reading,
    key: messages[0]?.key ?? weakKey(taught.host, reading.subject, messages),
    messages: distinct(messages),
    people: peopleOf(messages, own),
    missing: [
      ...(reading.subject === null ? ['subject'] : []),
      ...(messages.some((m) => !m.from?.email) ? ['address'] : []),
      ...(messages.some((m) => !m.at) ? ['time'] : []),
    ],
  };
}

type FoundElements = Record<'senders' | 'bodies' | 'subjects' | 'dates' | 'selves', Element[]>;

/** Everything shown that the selectors match; null when one of them is no selector. */
function find({ selectors }: Taught, doc: Document): FoundElements | null {
  const all = (css: string | undefined) =>
    css ? [...doc.querySelectorAll(css)].slice(0, MOST_MESSAGES).filter(isShown) : [];
  try {
    const bodies = outermost(all(selectors.body));
    const header = (css: string | undefined) =>
      all(css).filter((el) => !bodies.some((body) => body.contains(el)));
    return {
      bodies,
      senders: outermost(header(selectors.sender)),
      subjects: header(selectors.subject),
      dates: outermost(header(selectors.date)),
      selves: all(selectors.self),
    };
  } catch {
    return null;
  }
}

function outermost(elements: Element[]): Element[] {
  return elements.filter((el) => !elements.some((other) => other !== el && other.contains(el)));
}

/** The one person an element shows. */
function personIn(el: Element): Address | 'several' | null {
  const found = people(el);
  const emails = new Set(found.map((p) => p.email));
  if (emails.size > 1) return 'several';
  const [email] = emails;
  const name = found.find((p) => p.name)?.name ?? wordsWithout(lineOf(el));
  return namedAddress(name, email);
}

function people(el: Element | null): Address[] {
  if (!el) return [];
  const inside = [el, ...[...el.querySelectorAll('*')].slice(0, MOST_INSIDE)];
  const attributed = inside.flatMap(peopleInAttributes);
  return attributed.length > 0 ? attributed : peopleInText(lineOf(el));
}

function timeIn(el: Element | null): string | null {
  if (!el) return null;
  const time = el.nodeName === 'TIME' ? el : el.querySelector('time');
  return (
    shownInstant(time?.getAttribute('datetime')) ??
    shownInstant(el.getAttribute('title')) ??
    shownInstant(lineOf(el))
  );
}

function textOf(el: Element): string {
  const inner = el.nodeName === 'IFRAME' ? documentOf(el)?.body : null;
  return bodyText(inner ?? el);
}

/** Two messages that read alike keep one key. */
function distinct(messages: Message[]): Message[] {
  const seen = new Set<string>();
  return messages.map((m) => {
    if (m.key && seen.has(m.key)) return { ...m, key: null };
    if (m.key) seen.add(m.key);
    return m;
  });
}

function weakKey(host: string, subject: string | null, messages: Message[]): string {
  const [first] = messages;
  const who = first?.from?.email ?? first?.from?.name ?? '';
  return `generic:${host}:${hash53([who, subject ?? '', first?.text.slice(0, 100) ?? ''].join('\n'))}`;
}
