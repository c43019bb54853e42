import type { Address, Message, PageReading } from '@/utils/domain/page-reading';
import type { TaughtSelectors } from '@/utils/domain/taught-site';
import { contentKey } from '@/utils/lib/text/content-key';
import { hash53 } from '@/utils/lib/text/hash';
import { isShown } from '../pick';
import { directionOf, peopleOf, unreadable } from '../reading';
import { lineOf } from '../text';
import { findAll } from './find';
import { peopleIn, personIn, timeIn, writtenIn } from './parts';

/**
 * A page as its own reader sees it, put right by what the user has shown on this site. A reader
 * made for the site is only mended where it cannot read; a guess is replaced. Nothing taught is
 * there while a mail seems open, sender or text alone missing, several senders for one text, no
 * address and no name in the sender's place: unreadable, with the name of what failed.
 */
export function withTaught(
  own: PageReading,
  taught: TaughtSelectors,
  doc: Document,
  url: URL,
): PageReading {
  // Another page's content is no better for having been pointed at.
  if (own.missing.includes('page-behind-address') || own.profile) return own;
  const found = find(taught, doc);
  if (!found) return unreadable({ ...own, kind: 'thread' }, 'taught');
  const self = own.self?.email ?? peopleIn(found.selves[0] ?? null)[0]?.email ?? null;
  const known: PageReading = self ? ownedBy(own, self) : own;
  const guessed = own.site === 'generic' || (own.kind === 'thread' && own.unreadable);
  if (taught.sender === undefined) return filled(known, found, guessed);
  const idle = own.kind === 'other' || own.kind === 'list';
  if (!guessed && !idle) return filled(known, found, false);
  if (found.senders.length === 0 && found.bodies.length === 0)
    return own.kind === 'thread' ? unreadable(known, 'taught') : known;
  const shown = conversation(known, taught, found, url);
  // A list may show many of what is taught; that is no mail that cannot be read.
  return own.kind === 'list' && shown.unreadable ? known : shown;
}

type FoundElements = Record<'senders' | 'bodies' | 'subjects' | 'dates' | 'selves', Element[]>;

/** Everything shown that the selectors match; null when one of them is no selector. */
function find(taught: TaughtSelectors, doc: Document): FoundElements | null {
  const all = (path: string | undefined) => (path ? findAll(doc, path).filter(isShown) : []);
  try {
    const bodies = outermost(all(taught.body));
    const header = (path: string | undefined) =>
      all(path).filter((el) => !bodies.some((body) => body.contains(el)));
    return {
      bodies,
      senders: outermost(header(taught.sender)),
      subjects: header(taught.subject),
      dates: outermost(header(taught.date)),
      selves: all(taught.self),
    };
  } catch {
    return null;
  }
}

function outermost(elements: Element[]): Element[] {
  return elements.filter((el) => !elements.some((other) => other !== el && other.contains(el)));
}

function conversation(
  known: PageReading,
  taught: TaughtSelectors,
  { senders, bodies, subjects, dates }: FoundElements,
  url: URL,
): PageReading {
  const reading: PageReading = {
    ...known,
    kind: 'thread',
    subject: subjects[0] ? lineOf(subjects[0]) : known.subject,
    people: [],
    messages: [],
    missing: [],
    unreadable: false,
  };
  if (senders.length === 0) return unreadable(reading, 'sender');
  if (taught.body && bodies.length === 0) return unreadable(reading, 'body');
  const persons = senders.map(personIn);
  const letters = taught.body ? bodies.map(writtenIn) : [{ text: '' }];
  if (senders.length !== letters.length || persons.some((p) => p === 'several')) {
    return unreadable(reading, 'sender-unclear');
  }
  const own = new Set(known.self?.email ? [known.self.email] : []);
  const messages = letters.map((written, i): Message => {
    const person = persons[i];
    const from: Address | null = person && person !== 'several' ? person : null;
    // With fewer dates than messages it cannot be said which belongs to which.
    const at = timeIn(dates.length === letters.length ? (dates[i] ?? null) : null);
    const key = contentKey({ from: from?.email, at, subject: reading.subject, text: written.text });
    return { key, from, to: [], cc: [], at, direction: directionOf(from, own), ...written };
  });
  if (messages.some((m) => !m.from)) return unreadable(reading, 'sender');
  return {
    ...reading,
    key: known.key ?? messages[0]?.key ?? weakKey(url.host, reading.subject, messages),
    messages: distinct(messages),
    people: peopleOf(messages, own),
    missing: [
      ...(reading.subject === null ? ['subject'] : []),
      ...(messages.some((m) => !m.from?.email) ? ['address'] : []),
      ...(messages.some((m) => !m.at) ? ['time'] : []),
      ...(taught.body ? [] : ['body']),
    ],
  };
}

/**
 * The sender is read as before. What else was shown fills the gaps; where the rest was a guess
 * (`over`), it counts for more than that.
 */
function filled(
  known: PageReading,
  { bodies, subjects, dates }: FoundElements,
  over: boolean,
): PageReading {
  if (known.kind !== 'thread' || known.unreadable) return known;
  const [only, ...more] = known.messages;
  const better = <T>(own: T, shown: T): T => (over || !own ? shown || own : own);
  const subject = better(known.subject, subjects[0] ? lineOf(subjects[0]) : null);
  if (!only || more.length > 0) return { ...known, subject };
  const shown = bodies.length === 1 && bodies[0] ? writtenIn(bodies[0]) : { text: '' };
  const taken = shown.text !== '' && (over || only.text === '');
  const { text, signature, ...envelope } = only;
  const written = taken ? shown : { text, ...(signature ? { signature } : {}) };
  const at = better(only.at, timeIn(dates.length === 1 ? (dates[0] ?? null) : null));
  const gained = new Set([subject ? 'subject' : '', written.text ? 'body' : '', at ? 'time' : '']);
  return {
    ...known,
    subject,
    messages: [{ ...envelope, ...written, at }],
    missing: known.missing.filter((name) => !gained.has(name)),
  };
}

function ownedBy(reading: PageReading, email: string): PageReading {
  const own = new Set([email]);
  return {
    ...reading,
    self: { ...reading.self, email },
    people: reading.people.filter((one) => one.email !== email),
    messages: reading.messages.map((message) => ({
      ...message,
      direction: message.direction ?? directionOf(message.from, own),
    })),
    missing: reading.missing.filter((name) => name !== 'self'),
  };
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
