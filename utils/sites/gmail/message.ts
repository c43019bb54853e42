import type { Address, Message } from '@/utils/domain/page-reading';
import { namedAddress, parseAddressList } from '@/utils/lib/text/address-list';
import { bodyParts } from '../shared/body-text';
import { pick, pickAll } from '../shared/pick';
import { directionOf } from '../shared/reading';
import { parseShownDate } from '../shared/shown-date';
import { lineOf } from '../shared/text';
import { hexId, idsOfLog, timeOfId } from './ids';
import { selectors } from './selectors';

/** A mail's own markup and a reply being written below it are not its header. */
const OUTSIDE = '.a3s, .ii.gt, .ip, .M9, [g_editable]';
const DAY = 86_400_000;

/** Reads one message of a conversation; `misses` receives the names of what is not there. */
export function readMessage(item: Element, self: string | null, misses: Set<string>): Message {
  const id = messageId(item);
  const from = person(pick(item, selectors.sender, { outside: OUTSIDE }), self);
  const { to, cc } = recipients(item, from?.email, self, misses);
  const body = pick(item, selectors.body);
  if (!from) misses.add('sender');
  if (!id) misses.add('message-id');
  if (!body && item.getAttribute('aria-expanded') === 'true') misses.add('body');
  return {
    key: id ? `gmail:${id}` : null,
    from,
    to,
    cc,
    at: timeOf(item, id),
    direction: directionOf(from, new Set(self ? [self] : [])),
    ...bodyParts(body),
  };
}

/** The hex id from attributes, `jslog`, or (before 2018) the class `m<hex>` of the body. */
export function messageId(item: Element): string | null {
  const named = pick(item, selectors.messageId, { outside: OUTSIDE }) ?? item;
  const id =
    hexId(named.getAttribute('data-legacy-message-id')) ??
    hexId(named.getAttribute('data-message-id'));
  if (id) return id;
  for (const el of pickAll(item, selectors.log)) {
    const { message } = idsOfLog(el.getAttribute('jslog') ?? '');
    if (message) return message;
  }
  const body = pick(item, selectors.body);
  return hexId(/(?:^|\s)m([0-9a-f]{15,16})(?:\s|$)/.exec(body?.className ?? '')?.[1]);
}

function recipients(
  item: Element,
  sender: string | undefined,
  self: string | null,
  misses: Set<string>,
) {
  const shown = everybody(pickAll(item, selectors.recipients, { outside: OUTSIDE }), self);
  const found = pickAll(item, selectors.details, { outside: OUTSIDE });
  const table = found[0]?.closest('table');
  const rows = found
    .filter((row) => row.closest('table') === table)
    .map((row) => rowPeople(row, self))
    .filter((row) => row.length > 0);
  const known = new Set(shown.map((a) => a.email));
  // Row 0 is the sender, else the order is not the known one. A Reply-To may stand before To,
  // so To is the first row that shares somebody with the visible line.
  const ordered = !!sender && rows[0]?.some((a) => a.email === sender);
  const first = ordered
    ? rows.findIndex((row, i) => i > 0 && row.some((a) => known.has(a.email) || a.email === self))
    : -1;
  if (first > 0) {
    const [to = [], ...rest] = rows.slice(first);
    // Who sent it stands first; once more it is the same header over again.
    const again = rest.findIndex((row) => row.some((a) => a.email === sender));
    return { to, cc: (again < 0 ? rest : rest.slice(0, again)).flat() };
  }
  const line = pick(item, selectors.recipientLine, { outside: OUTSIDE });
  if (line && /…|\.\.\.|\d/.test(wordsOf(line))) misses.add('recipients-cut');
  if (shown.length === 0) misses.add('recipients');
  return { to: shown, cc: [] };
}

/** The words of the line itself, names left out. */
function wordsOf(line: Element): string {
  return [...line.childNodes]
    .filter((n) => n.nodeType === 3)
    .map((n) => n.nodeValue)
    .join(' ');
}

/** People of one row of the details, as elements or as text. */
function rowPeople(row: Element, self: string | null): Address[] {
  const marked = everybody([...row.querySelectorAll('[email], [data-hovercard-id]')], self);
  if (marked.length > 0) return marked;
  return parseAddressList(lineOf(row.lastElementChild)).filter((a) => a.email);
}

function everybody(elements: Element[], self: string | null): Address[] {
  const byEmail = new Map<string, Address>();
  for (const el of elements) {
    const found = person(el, self);
    if (found) byEmail.set(found.email ?? found.name ?? '', found);
  }
  return [...byEmail.values()];
}

/** The own name is localised ("me", 我, я): only the address is kept. */
function person(el: Element | null, self: string | null): Address | null {
  if (!el) return null;
  const address = ['email', 'data-hovercard-id', 'jid']
    .map((a) => el.getAttribute(a))
    .find(Boolean);
  // The name of an image is its place on the page.
  const called = el.nodeName === 'IMG' ? null : el.getAttribute('name');
  const name = called ?? el.getAttribute('data-name') ?? lineOf(el);
  const found = namedAddress(name, address);
  return found?.email && found.email === self ? { email: found.email } : found;
}

/** The id is a clock; a shown date more than a day away means an imported mail and wins. */
function timeOf(item: Element, id: string | null): string | null {
  const fromId = timeOfId(id);
  const shown = parseShownDate(
    pick(item, selectors.shownDate, { outside: OUTSIDE })?.getAttribute('title'),
  );
  if (!fromId || !shown) return fromId ?? shown;
  return Math.abs(Date.parse(fromId) - Date.parse(shown)) > 1.5 * DAY ? shown : fromId;
}
