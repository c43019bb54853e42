import type { Address, Message, PageReading } from '@/utils/domain/page-reading';
import { namedAddress } from '@/utils/lib/text/address-list';
import { bodyParts } from '../shared/body-text';
import { pick, pickAll } from '../shared/pick';
import { directionOf, peopleOf, unreadable } from '../shared/reading';
import { parseShownDate } from '../shared/shown-date';
import { lineOf } from '../shared/text';
import { headerScript } from './header-script';
import { selectors } from './selectors';

const BODY = '#contentDiv, #mailContentContainer';
/** The page prints the account's time without a zone; the service stands in China. */
const CHINA = '+08:00';

/** The page of one message. `id` is its mail id. */
export function readMessagePage(
  doc: Document,
  id: string | null,
  self: string | null,
  blank: PageReading,
): PageReading {
  const script = headerScript(doc);
  const email = self ?? script?.self ?? null;
  const own = new Set(email ? [email] : []);
  const shown = shownPeople(doc);
  const from = shown.from ?? script?.from ?? null;
  const reading: PageReading = {
    ...blank,
    kind: 'thread',
    self: email ? { email } : null,
    key: id && `qq:${id}`,
    subject: lineOf(pick(doc, selectors.subject)) || null,
  };
  // The script must speak of the message that is shown.
  const same = !!script && (!shown.from || script.from?.email === shown.from.email);
  const body = pick(doc, selectors.body);
  // Without a known text only the script tells the page's header from one written in the mail.
  const sure = body !== null || (!!script && same);
  if (!from?.email || !sure) return unreadable(reading, 'sender');
  const at = parseShownDate(lineOf(pick(doc, selectors.date, { outside: BODY })), CHINA);
  const message: Message = {
    key: reading.key,
    from,
    to: same ? script.to : shown.to,
    cc: same ? script.cc : [],
    at,
    direction: directionOf(from, own),
    ...bodyParts(body),
  };
  return {
    ...reading,
    messages: [message],
    people: peopleOf([message], own),
    missing: [...(at ? [] : ['time']), ...(body ? [] : ['body'])],
  };
}

/** Person spans: the one with the sender's address first, then those written to. */
function shownPeople(doc: Document): { from: Address | null; to: Address[] } {
  const people = pickAll(doc, selectors.person, { outside: BODY })
    .map((el) => namedAddress(el.getAttribute('n'), el.getAttribute('e')))
    .filter((p): p is Address => !!p?.email);
  const marked = namedAddress(
    null,
    pick(doc, selectors.senderAddress, { outside: BODY })?.getAttribute('fromaddr'),
  );
  const from = marked ? (people.find((p) => p.email === marked.email) ?? marked) : null;
  return { from, to: people.filter((p) => p.email !== from?.email) };
}
