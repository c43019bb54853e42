import type { Address, Message, PageReading } from '@/utils/domain/page-reading';
import { contentKey } from '@/utils/lib/text/content-key';
import { hash53 } from '@/utils/lib/text/hash';
import { bodyParts, joined } from '../body-text';
import { addressees, blankReading, directionOf, peopleOf, unreadable } from '../reading';
import { guessBodies } from './bodies';
import { readDraft } from './compose';
import { lineOfMarks } from './fields';
import { type Found, senderMark } from './found';
import { letterOf } from './letter';
import { isDouble, isPage, mainOf } from './main-region';
import type { Body, Mark } from './marks';
import { Messages } from './messages';
import { addressedBeside, ownAddress } from './own';
import { withoutQuoted } from './quoted';
import { settleRegions } from './regions';
import { glance } from './scan';
import { signedBodies } from './signed';
import { isOfAnother, subjectOf } from './subject';
import { type IsBody, Walk } from './walk';

type Options = {
  /** The `site` of the reading. */
  site: string;
  /** Where to look; the whole page if absent. */
  root?: Element | null;
  /** Own addresses already known. */
  self?: string | null;
  /** What the site is known to use for texts. */
  isBody?: IsBody;
  /** Under a site's own table: a lone person without a sender's line may be anybody. */
  namedOnly?: boolean;
};

/**
 * Reads a mail page from meaning alone: header words of many languages, names of elements and
 * attributes, roles, mailto links, times, frames. Knows no product. Names nobody in a list, in
 * a message's text, in menus; says `unreadable` where candidates contradict each other.
 * At most 30,000 elements are looked at.
 */
export function readByMeaning(doc: Document, url: URL, options: Options): PageReading {
  const root = options.root ?? doc.body;
  const blank = blankReading(options.site, 'other', url);
  if (!root) return blank;
  const walked = new Walk(root, options.isBody);
  const main = mainOf(walked, root);
  const within = (n: { order: number }) => n.order >= main[0] && n.order <= main[1];
  const lines = lineOfMarks(walked);
  const self = options.self ?? ownAddress(walked, doc);
  const own = new Set(self ? [self] : []);
  const settled = settleRegions(
    walked,
    walked.marks.filter(within),
    lines,
    walked.bodies.filter(within).filter(holdsWords),
    self,
  );
  const marks = withoutQuoted(settled.marks, lines);
  let { bodies } = settled;
  if (bodies.length === 0 && !options.namedOnly) bodies = signedBodies(walked, marks, lines);
  if (bodies.length === 0) bodies = guessBodies(walked, marks, lines).filter(holdsWords);
  const outside = outsideOf(walked, marks, bodies);
  const found = new Messages(
    walked,
    // Under a table, words that stand loose beside a text may be of a text whose marks are gone.
    options.namedOnly
      ? outside.filter((m) => !bodies.some((b) => m.el.contains(b.el)) || isLabelled(m, outside))
      : outside,
    lines,
    own,
    bodies,
    options.namedOnly,
  );
  const draft = readDraft(doc);
  const reading: PageReading = {
    ...blank,
    self: self ? { email: self } : null,
    draft,
  };
  const [first] = found.messages;
  const disguised = found.messages.some((m) => walked.disguises.has(m.header.from?.email ?? ''));
  const body = first?.bodies[0]?.order ?? Number.POSITIVE_INFINITY;
  const before = marks.filter((m) => m.order < body);
  // Of their own mail the user's address stands in a menu, too.
  const inBox = before.filter((m) => m.order >= (first?.order ?? 0));
  const sender = first && (senderMark(inBox, first.header) ?? senderMark(before, first.header));
  const subject = first ? subjectOf(walked, before, lines, sender?.order ?? 0, first) : null;
  // Of two pages shown over each other nobody knows which one is read.
  const conflict =
    found.conflict ||
    settled.disputed ||
    disguised ||
    isDouble(walked) ||
    isOfAnother(walked, before, lines, { sender, subject, body });
  if (first && !conflict) {
    const headers = found.messages.map(({ header }) => header);
    const me = self ?? addressedBeside(walked, headers, sender?.order ?? first.order);
    return thread(reading, found.messages, subject, me);
  }
  if (conflict || found.nameless) {
    return unreadable({ ...reading, kind: 'thread' }, conflict ? 'sender-unclear' : 'sender');
  }
  if (draft) {
    const people = addressees(draft, own);
    return { ...reading, kind: 'compose', subject: draft.subject, people };
  }
  const missing = walked.cut ? ['page-too-long'] : [];
  return { ...reading, kind: walked.rows > 1 && isPage(doc) ? 'list' : 'other', missing };
}

function outsideOf(walked: Walk, marks: Mark[], bodies: Body[]): Mark[] {
  const reaches = bodies.flatMap((b) => {
    const reach = walked.span.get(b.el);
    return reach ? [reach] : [];
  });
  return marks.filter((m) => !reaches.some((r) => m.order >= r[0] && m.order <= r[1]));
}

/** "<b>From:</b> Ann Lee" loose in an element: the label is right before the words. */
function isLabelled(mark: Mark, marks: Mark[]): boolean {
  const before = marks[marks.indexOf(mark) - 1];
  return before?.kind === 'label' && before.el.parentElement === mark.el;
}

/** Words beside an address that are the mail's title are nobody's name. */
function notCalled(person: Address | null, subject: string | null): Address | null {
  if (!person?.email || !person.name || person.name !== subject) return person;
  return { email: person.email };
}

/** What an empty pane says instead of a letter. */
const NOTHING_OPEN =
  /^\W{0,3}(?:no (?:message|mail|conversation|e-?mail)|nothing selected|select an? |choose an? |click |keine? |wählen|aucun|sélection|ningún|seleccion|nenhum|selecion|nessun|seleziona|geen |selecteer|nie wybrano|wybierz|не выбран|выберите|未选|请选|沒有選|請選|选择|選択|メールを選|메일을 선택|선택)/iu;

function holdsWords({ el }: Body): boolean {
  const letter = letterOf(el);
  if (!letter) return true;
  const { text, more } = glance(letter, 120);
  if (!more && text.length < 90 && NOTHING_OPEN.test(text) && !/[.!。！]\s?\S/u.test(text))
    return false;
  return letter.childNodes.length > 0;
}

function thread(
  reading: PageReading,
  found: Found[],
  subject: string | null,
  self: string | null,
): PageReading {
  const own = new Set([self, ...found.map((m) => m.header.alias)].flatMap((email) => email ?? []));
  const keys = new Set<string>();
  const messages = found.map(({ header, bodies }): Message => {
    const me = header.alias ?? self;
    const from = header.own && me ? { email: me } : notCalled(header.from, subject);
    const written = joined(bodies.map(({ el }) => bodyParts(letterOf(el))));
    const { text } = written;
    const key = contentKey({ from: from?.email, at: header.at, subject, text });
    const fresh = key !== null && !keys.has(key);
    if (fresh) keys.add(key);
    return {
      key: fresh ? key : null,
      from,
      to: header.to,
      cc: header.cc,
      at: header.at,
      direction: directionOf(from, own),
      ...written,
    };
  });
  return {
    ...reading,
    self: self ? { email: self } : null,
    kind: 'thread',
    key: messages[0]?.key ?? weakKey(reading, messages, subject),
    subject,
    messages,
    people: peopleOf(messages, own),
    missing: misses(messages, subject),
  };
}

function misses(messages: Message[], subject: string | null): string[] {
  const open = messages.filter((m) => m.text !== '');
  return [
    ...(subject === null ? ['subject'] : []),
    ...(messages.some((m) => !m.from?.email) ? ['address'] : []),
    ...(open.some((m) => m.at === null) ? ['time'] : []),
    ...(open.length === 0 ? ['body'] : []),
  ];
}

/** Where no time is readable: the same page gives the same key, other mailboxes another. */
function weakKey(reading: PageReading, messages: Message[], subject: string | null): string | null {
  const [first] = messages;
  if (!first?.from) return null;
  const who = first.from.email ?? first.from.name ?? '';
  const content = [who, subject ?? '', first.text.slice(0, 100)].join('\n');
  return `${reading.site}:${new URL(reading.url).host}:${hash53(content)}`;
}
