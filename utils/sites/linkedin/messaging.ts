import type { Draft, PageReading } from '@/utils/domain/page-reading';
import { tidyName } from '@/utils/lib/text/tidy';
import { pick } from '../shared/pick';
import { People, unreadable } from '../shared/reading';
import { lineOf } from '../shared/text';
import { readDraft } from './draft';
import { sameThread } from './ids';
import { addressOf, type Conversation, type Person, personOfLink, readMessages } from './messages';
import { newMessageChips, openBubble } from './overlay';
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
  return conversation(reading, person, talk, draftIn(editor, person));
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
    return conversation(reading, person, talk, draftIn(editor, person));
  }
  const chips = newMessageChips(bubble);
  if (!editor || chips.length === 0) return null;
  const people = new People([blank.self?.handle]);
  for (const chip of chips) people.add('to', addressOf(chip));
  return {
    ...reading,
    kind: 'compose',
    people: people.list(),
    draft: readDraft(editor, chips, 'new'),
  };
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

function draftIn(editor: Element | null, person: Person | null): Draft | null {
  return editor && readDraft(editor, person ? [person] : []);
}
