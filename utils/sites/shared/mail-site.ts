import type { Address, Message, PageReading } from '@/utils/domain/page-reading';
import { namedAddress } from '@/utils/lib/text/address-list';
import { contentKey } from '@/utils/lib/text/content-key';
import { bodyParts, joined } from './body-text';
import { documentOf } from './frames';
import { peopleInAttributes, peopleInText, wordsWithout } from './meaning/addresses';
import { readDraft } from './meaning/compose';
import { shownInstant } from './meaning/dates';
import { letterOf } from './meaning/letter';
import { isOwnWord } from './meaning/own-words';
import type { readByMeaning } from './meaning/read';
import type { IsBody } from './meaning/walk';
import { isDraftWord } from './meaning/words';
import { type Entry, pick, pickAll } from './pick';
import { addressees, blankReading, directionOf, peopleOf, unreadable } from './reading';
import { lineOf, ownText } from './text';

/** What is known of a site whose pages are read by a table of selectors. */
export type MailSite = {
  id: string;
  selectors: {
    /** The part that holds the open conversation; absent when nothing is open. */
    region: Entry;
    /** One message each; the region itself where a page shows one message. */
    message?: Entry;
    subject: Entry;
    sender: Entry;
    to?: Entry;
    cc?: Entry;
    date?: Entry;
    body: Entry;
    list?: Entry;
  };
  self: string | null;
  /** Conversation key from the address, where it holds one. */
  key: string | null;
  /** One person of a header element, where attributes and text do not tell both. */
  person?: (el: Element) => Address | null;
  /**
   * `readByMeaning`, where a second look is worth its size in the page's script: it reads an
   * open region in which the table finds no sender.
   */
  net?: typeof readByMeaning;
};

const MOST_PEOPLE = 300;
/** No second look mends that. */
const CONTRADICTED = 'sender-unclear';

/**
 * Reads a page by a site's table; where the table finds no sender in an open region, by
 * the site's `net`, inside that region only (`missing` then says 'by-meaning').
 */
export function readMailSite(site: MailSite, doc: Document, url: URL): PageReading {
  const { selectors: css, self } = site;
  const reading: PageReading = {
    ...blankReading(site.id, 'other', url),
    self: self ? { email: self } : null,
  };
  const draft = readDraft(doc);
  reading.draft = draft;
  const region = pick(doc, css.region, { shown: true });
  const bodies = region ? pickAll(region, css.body, { shown: true }).filter(isFilled) : [];
  if (!region || bodies.length === 0) {
    if (draft) return compose(reading, draft, self);
    const list = css.list && pick(doc, css.list);
    return { ...reading, kind: list ? 'list' : 'other' };
  }
  const byTable = table(site, region, reading);
  if (!byTable.unreadable) return byTable;
  if (byTable.missing.includes(CONTRADICTED)) return byTable;
  return site.net ? byMeaning(site, site.net, region, url, byTable) : byTable;
}

function table(site: MailSite, region: Element, reading: PageReading): PageReading {
  const { selectors: css, self } = site;
  const own = new Set(self ? [self] : []);
  const outside = css.body.map(([selector]) => selector).join(', ');
  const heading = pick(region, css.subject, { outside, shown: true });
  const subject = heading ? ownText(heading) || lineOf(heading) : null;
  const open: PageReading = { ...reading, kind: 'thread', key: site.key, subject };
  const several = css.message ? pickAll(region, css.message, { outside, shown: true }) : [];
  const boxes = several.length > 0 ? several : [region];
  if (boxes.some((box) => disagree(site, box, outside))) return unreadable(open, CONTRADICTED);
  const keys = new Set<string>();
  const messages = boxes.flatMap((box): Message[] => {
    const people = (entry: Entry | undefined) =>
      entry ? everybody(site, pickAll(box, entry, { outside }), self) : [];
    const senders = people(css.sender);
    const bodies = outermost(pickAll(box, css.body, { shown: true }));
    if (senders.length > 1) return [];
    const from = senders[0] ?? null;
    if ((!from && bodies.length === 0) || isDraftWord(from?.name)) return [];
    const at = css.date ? timeIn(pick(box, css.date, { outside })) : null;
    const written = joined(bodies.map(partsOf));
    const { text } = written;
    const key = contentKey({ from: from?.email, at, subject, text });
    const fresh = key !== null && !keys.has(key);
    if (fresh) keys.add(key);
    return [
      {
        key: fresh ? key : null,
        from,
        to: people(css.to),
        cc: people(css.cc),
        at,
        direction: directionOf(from, own),
        ...written,
      },
    ];
  });
  // A sender in none of the boxes that messages have, of whom nothing else is said, may be anybody.
  const loose = css.message && several.length === 0;
  const unsaid = messages.some((m) => !m.from || (loose && !m.at && m.to.length === 0));
  if (messages.length === 0 || unsaid) return unreadable(open, 'sender');
  return {
    ...open,
    key: site.key ?? messages[0]?.key ?? null,
    messages,
    people: peopleOf(messages, own),
    missing: [
      ...(subject === null ? ['subject'] : []),
      ...(messages.some((m) => m.from && !m.from.email) ? ['address'] : []),
      ...(messages.some((m) => m.text && !m.at) ? ['time'] : []),
      ...(messages.some((m) => m.text && m.to.length === 0) ? ['recipients'] : []),
    ],
  };
}

/** Only inside the open region, and with the site's own word on what is a text. */
function byMeaning(
  site: MailSite,
  read: typeof readByMeaning,
  region: Element,
  url: URL,
  failed: PageReading,
): PageReading {
  const css = site.selectors.body.map(([selector]) => selector).join(', ');
  const isBody: IsBody = (el) => el.matches(css);
  const { id, self } = site;
  const found = read(region.ownerDocument, url, {
    site: id,
    root: region,
    self,
    isBody,
    namedOnly: true,
  });
  if (found.kind !== 'thread' || found.unreadable || found.messages.length === 0) return failed;
  return {
    ...failed,
    key: site.key ?? found.key,
    subject: failed.subject ?? found.subject,
    messages: found.messages,
    people: found.people,
    unreadable: false,
    missing: ['by-meaning', ...found.missing],
  };
}

function compose(
  reading: PageReading,
  draft: NonNullable<ReturnType<typeof readDraft>>,
  self: string | null,
): PageReading {
  const people = addressees(draft, [self]);
  return { ...reading, kind: 'compose', subject: draft.subject, people };
}

/**
 * A page says in several places who wrote. Where one is torn and speaks of somebody else, neither
 * is believed.
 */
function disagree(site: MailSite, box: Element, outside: string): boolean {
  const emails = site.selectors.sender.flatMap(([css]) =>
    [...box.querySelectorAll(css)]
      .filter((el) => !el.parentElement?.closest(outside))
      .flatMap((el) => everybody(site, [el], site.self).flatMap(({ email }) => email ?? [])),
  );
  return new Set(emails).size > 1;
}

function outermost(elements: Element[]): Element[] {
  return elements.filter((el) => !elements.some((other) => other !== el && other.contains(el)));
}

function isFilled(body: Element): boolean {
  if (body.nodeName !== 'IFRAME') return body.childNodes.length > 0;
  const doc = documentOf(body);
  return !doc?.body || doc.body.childNodes.length > 0;
}

/** Distinct people of some elements; a localised "me" gives the address alone. */
function everybody(site: MailSite, elements: Element[], self: string | null): Address[] {
  const byKey = new Map<string, Address>();
  for (const el of elements.slice(0, MOST_PEOPLE)) {
    const own = site.person?.(el);
    for (const person of own ? [own] : own === null ? [] : peopleIn(el)) {
      const me = isOwnWord(person.name) || (!!person.email && person.email === self);
      const kept = me ? (person.email ? { email: person.email } : null) : person;
      const key = kept?.email ?? kept?.name;
      if (kept && key && !byKey.get(key)?.name) byKey.set(key, kept);
    }
  }
  return [...byKey.values()];
}

/** Attributes first; words of the element are the name when they hold no address. */
export function peopleIn(el: Element): Address[] {
  const inside = [el, ...[...el.querySelectorAll('*')].slice(0, MOST_PEOPLE)];
  const named = inside.flatMap((at) => {
    const found = peopleInAttributes(at);
    const [only] = found;
    return found.length === 1 && only
      ? [namedAddress(only.name ?? wordsWithout(lineOf(at)), only.email) ?? only]
      : found;
  });
  if (named.length > 0) return named;
  const words = spaced(el);
  const written = peopleInText(words);
  const [only] = written;
  if (!only) return [namedAddress(lineOf(el), null) ?? []].flat();
  const alone = written.length === 1 && !only.name;
  return alone ? [namedAddress(wordsWithout(words), only.email) ?? only] : written;
}

/** Words of neighbouring elements kept apart: a name and an address are often two spans. */
function spaced(el: Element): string {
  const walk = el.ownerDocument.createTreeWalker(el, 4);
  let text = '';
  for (let node = walk.nextNode(); node && text.length < 4000; node = walk.nextNode()) {
    text += `${node.nodeValue ?? ''} `;
  }
  return text.replace(/\s+/g, ' ').trim();
}

function timeIn(el: Element | null): string | null {
  if (!el) return null;
  return (
    shownInstant(el.getAttribute('datetime')) ??
    shownInstant(el.getAttribute('title')) ??
    shownInstant(lineOf(el))
  );
}

export function textOf(el: Element): string {
  return partsOf(el).text;
}

function partsOf(el: Element) {
  return bodyParts(letterOf(el));
}
