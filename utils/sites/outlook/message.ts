import type { Address, Direction, Message } from '@/utils/domain/page-reading';
import { parsePerson } from '@/utils/lib/text/address-list';
import { contentKey } from '@/utils/lib/text/content-key';
import { hash53 } from '@/utils/lib/text/hash';
import { bodyParts } from '../shared/body-text';
import { isOwnWord } from '../shared/meaning/own-words';
import { type Entry, pickAll } from '../shared/pick';
import { directionOf } from '../shared/reading';
import { parseShownDate } from '../shared/shown-date';
import { lineOf } from '../shared/text';
import { selectors } from './selectors';

export const BODY = '[id^="UniqueMessageBody"], [role=document]';

/** Everything between one From (`anchor`) and the `next`, in the order of the page. */
export function readMessage(
  pane: Element,
  anchor: Element,
  next: Element | undefined,
  context: { self: Address | null; subject: string | null; known: ReadonlyMap<string, string> },
): Message {
  const part = (entry: Entry, options = {}) =>
    pickAll(pane, entry, options).find((el) => follows(anchor, el) && !(next && follows(next, el)));
  const from = senderOf(anchor, context.known);
  const date = part(selectors.time, { outside: BODY });
  const shown = date?.getAttribute('title') || lineOf(date ?? null);
  const at = parseShownDate(shown);
  // The first body; a second one is quoted.
  const body = part(selectors.body, { outside: BODY, shown: true });
  const written = bodyParts(body);
  const { text } = written;
  const who = from?.email ?? from?.name;
  const { self, subject } = context;
  return {
    key:
      contentKey({ from: who, at, subject, text }) ??
      (who && shown ? `outlook:${hash53([who, shown, text.slice(0, 200)].join('\n'))}` : null),
    from,
    to: recipients(part(selectors.to, { outside: BODY })),
    cc: recipients(part(selectors.cc, { outside: BODY })),
    at,
    direction: directionBy(from, self),
    ...written,
  };
}

/**
 * Text `Name<addr>` for senders outside the tenant, a bare name inside it: the open row of the
 * list knows the addresses of the conversation's senders, and of nobody else.
 */
function senderOf(anchor: Element, known: ReadonlyMap<string, string>): Address | null {
  const person = parsePerson(lineOf(anchor));
  const email = person?.email ?? known.get(person?.name ?? '');
  return person && email ? { ...person, email } : person;
}

function recipients(el: Element | undefined): Address[] {
  if (!el) return [];
  const people = pickAll(el, selectors.persona).map((persona) => {
    const text = lineOf(persona).replace(/[;,]\s*$/, '');
    return parsePerson(text);
  });
  const found = new Map<string, Address>();
  for (const person of people) {
    // "You": the user.
    const own = !person?.email && isOwnWord(person?.name);
    if (person && !own) found.set(person.email ?? person.name ?? '', person);
  }
  return [...found.values()];
}

/** By address; between two bare names of the same directory, by name. */
function directionBy(from: Address | null, self: Address | null): Direction | null {
  if (from?.email) return directionOf(from, new Set(self?.email ? [self.email] : []));
  if (!from?.name || !self?.name) return null;
  return from.name === self.name ? 'out' : 'in';
}

function follows(anchor: Element, el: Element): boolean {
  return (anchor.compareDocumentPosition(el) & 4) !== 0;
}
