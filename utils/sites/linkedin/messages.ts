import type { Address, Direction, Message } from '@/utils/domain/page-reading';
import { tidyName } from '@/utils/lib/text/tidy';
import { chatText } from '../shared/chat-text';
import { pick, pickAll } from '../shared/pick';
import { lineOf } from '../shared/text';
import { decodeEvent, handleOf, memberIdOf } from './ids';
import { selectors } from './selectors';

export type Person = { name: string | null; handle: string | null; memberId: string | null };

export type Conversation = {
  messages: Message[];
  /** Thread id as in the address; null when no message tells it. */
  thread: string | null;
  /** Everybody but the viewer who wrote something here. */
  senders: Person[];
};

/**
 * The messages on screen. Name, time and link stand only on the first message of a group;
 * time, direction and conversation come from the message id.
 */
export function readMessages(root: ParentNode, self: Address | null): Conversation {
  const messages: Message[] = [];
  const senders = new Map<string, Person>();
  let thread: string | null = null;
  let last: Person | null = null;
  for (const item of pickAll(root, selectors.event)) {
    const ids = decodeEvent(item.getAttribute('data-event-urn'));
    last = senderOf(item) ?? last;
    const body = pick(item, selectors.eventBody);
    if (!ids || !body) continue;
    thread ??= ids.thread;
    const direction = directionOf(item, last, ids.owner);
    const named = direction === null ? null : last;
    if (direction === 'in' && named) senders.set(named.memberId ?? named.name ?? '', named);
    messages.push({
      key: `linkedin:${ids.message}`,
      from: direction === 'out' ? (self ?? addressOf(named)) : addressOf(named),
      to: [],
      cc: [],
      at: ids.at,
      direction,
      text: chatText(body),
    });
  }
  return { messages, thread, senders: [...senders.values()] };
}

export function personOfLink(link: Element | null, name: string | null): Person | null {
  const href = link?.getAttribute('href');
  const person = { name, handle: handleOf(href), memberId: memberIdOf(href) };
  return person.handle || person.memberId ? person : null;
}

export function addressOf(person: Person | null): Address | null {
  if (!person) return null;
  const { name, handle } = person;
  return name || handle ? { ...(name ? { name } : {}), ...(handle ? { handle } : {}) } : null;
}

function senderOf(item: Element): Person | null {
  const name = tidyName(lineOf(pick(item, selectors.eventName)));
  const link = pick(item, selectors.eventSender);
  const person = personOfLink(link, name);
  if (person) return person;
  return name ? { name, handle: null, memberId: null } : null;
}

/** The owner of the mailbox is the viewer; without any link the class says who wrote. */
function directionOf(item: Element, sender: Person | null, owner: string): Direction | null {
  if (sender?.memberId) return sender.memberId === owner ? 'out' : 'in';
  return item.classList.contains('msg-s-event-listitem--other') ? 'in' : sender ? null : 'out';
}
