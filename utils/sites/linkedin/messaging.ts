import type { Draft, PageReading } from '@/utils/domain/page-reading';
import { tidyName } from '@/utils/lib/text/tidy';
import { chatText } from '../shared/chat-text';
import { isShown, pick, pickAll } from '../shared/pick';
import { People, unreadable } from '../shared/reading';
import { lineOf } from '../shared/text';
import { handleOf, sameThread } from './ids';
import { addressOf, type Conversation, type Person, personOfLink, readMessages } from './messages';
import { selectors } from './selectors';
import type { Visible } from './visible';

/** The messaging page. `thread` is the conversation the address names. */
export function readMessagingPage(
  doc: Document | null,
  thread: string | null,
  blank: PageReading,
): PageReading {
  const reading: PageReading = { ...blank, kind: 'messaging' };
  if (!doc) return unreadable(reading, 'frame');
  const list = pick(doc, selectors.messageList, { outside: 'aside' });
  const talk = list ? readMessages(list, blank.self) : null;
  if (thread && !sameThread(talk?.thread ?? null, thread)) {
    return unreadable(reading, 'page-behind-address');
  }
  const title = pick(doc, selectors.threadTitle, { outside: 'aside' });
  const name = title && tidyName(lineOf(pick(title, selectors.threadName)));
  const person = title && personOfLink(pick(title, selectors.threadPerson), name);
  if (!thread && !talk?.messages.length) return reading;
  const editor = pick(doc, selectors.editor, { outside: 'aside' });
  return conversation(reading, person, talk, draftOf(editor, person ? [person] : []));
}

/** The open bubble, if any: on Ember pages in the document, on SDUI pages in the shadow root. */
export function readBubble({ doc, shadow }: Visible, blank: PageReading): PageReading | null {
  for (const root of [shadow, doc]) {
    const overlay = root && pick(root, selectors.overlay);
    const bubble = overlay && openBubble(overlay);
    if (bubble) return readOneBubble(bubble, blank);
  }
  return null;
}

function readOneBubble(bubble: Element, blank: PageReading): PageReading | null {
  const reading: PageReading = { ...blank, kind: 'messaging' };
  const editor = pick(bubble, selectors.editor);
  const link = pick(bubble, selectors.bubblePerson);
  const person = personOfLink(link, tidyName(lineOf(link)));
  const list = pick(bubble, selectors.messageList) ?? bubble;
  const talk = readMessages(list, blank.self);
  if (person || talk.messages.length > 0) {
    return conversation(reading, person, talk, draftOf(editor, person ? [person] : []));
  }
  const chips = recipientChips(bubble);
  if (!editor || chips.length === 0) return null;
  const people = new People([blank.self?.handle]);
  for (const chip of chips) people.add('to', addressOf(chip));
  return { ...reading, kind: 'compose', people: people.list(), draft: draftOf(editor, chips) };
}

function conversation(
  reading: PageReading,
  person: Person | null,
  talk: Conversation | null,
  draft: Draft | null,
): PageReading {
  const others = talk?.senders ?? [];
  // One to one: whoever wrote must be whom the header names, else one of the two is stale.
  const id = person?.memberId;
  if (id && others.some((o) => o.memberId && o.memberId !== id)) {
    return unreadable(reading, 'header-and-messages-differ');
  }
  const people = new People([reading.self?.handle]);
  for (const p of person ? [person] : others) {
    people.add(
      'participant',
      addressOf(p),
      p.memberId ? { ids: { 'linkedin-id': p.memberId } } : {},
    );
  }
  const key = talk?.thread ?? (id ? `in/${id}` : null);
  return {
    ...reading,
    key: key ? `linkedin:${key}` : null,
    people: people.list(),
    messages: talk?.messages ?? [],
    draft,
    unreadable: people.list().length === 0,
    missing: people.list().length === 0 ? ['participant'] : [],
  };
}

/** The bubble marked active, else the last that is not folded away. */
function openBubble(overlay: Element): Element | null {
  const marked = pickAll(overlay, selectors.bubble);
  const open = (marked.length > 0 ? marked : unmarked(overlay)).filter(
    (el) => !isMinimised(el) && isShown(el),
  );
  return (
    open.find((el) => el.contains(el.ownerDocument.activeElement)) ??
    open.find((el) => /--is-active\b/.test(el.className)) ??
    open.at(-1) ??
    null
  );
}

/** Without class names: the children of the overlay that hold a place to write in. */
function unmarked(overlay: Element): Element[] {
  return [...overlay.children].filter((child) => pick(child, selectors.editor));
}

function isMinimised(el: Element): boolean {
  const flag = [...el.attributes].find((a) => a.name.endsWith('-is-minimized'));
  return flag?.value === 'true' || /--is-minimized\b/.test(el.className);
}

function recipientChips(bubble: Element): Person[] {
  const links = [...bubble.querySelectorAll('a[href*="/in/"]')];
  return pickAll(bubble, selectors.chips).flatMap((button) => {
    const name = tidyName(lineOf(button));
    if (!name || !button.getAttribute('aria-label')?.includes(name)) return [];
    const link = links.find((a) => lineOf(a) === name);
    const person = personOfLink(link ?? null, name);
    return [person ?? { name, handle: handleOf(null), memberId: null }];
  });
}

function draftOf(editor: Element | null, to: Person[]): Draft | null {
  if (!editor) return null;
  const named = to.map(addressOf).filter((a) => a !== null);
  return { to: named, subject: null, text: chatText(editor) };
}
