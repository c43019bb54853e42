import type { Address, Message, PageReading } from '@/utils/domain/page-reading';
import { parseAddressList } from '@/utils/lib/text/address-list';
import { bodyParts } from '../shared/body-text';
import { pick, pickAll } from '../shared/pick';
import { directionOf, peopleOf, unreadable } from '../shared/reading';
import { parseShownDate } from '../shared/shown-date';
import { lineOf } from '../shared/text';
import { hexId, timeOfId } from './ids';
import { selectors } from './selectors';

/** A second net under the class: the label in the languages most used. */
const REPLY_TO =
  /^(?:reply|répon|antwort|respon|rispo|odp|ответ|antwoord|svar|答复|回复|回覆|返信)/i;

/** The print view: a window of its own, everybody as plain text, labels localised. */
export function readPrint(doc: Document, url: URL, blank: PageReading, open: string | null) {
  const account = parseAddressList(lineOf(pick(doc, selectors.printAccount)));
  const self = account.find((a) => a.email) ?? null;
  const own = new Set(self?.email ? [self.email] : []);
  const single = hexId(url.searchParams.get('simpl') ?? url.searchParams.get('siml'));
  const tables = pickAll(doc, selectors.printMessage);
  const messages = tables.map((table) =>
    printed(table, own, tables.length === 1 ? (single ?? open) : null),
  );
  const reading: PageReading = {
    ...blank,
    kind: 'thread',
    key: open ? `gmail:${open}` : null,
    self,
    subject: lineOf(pick(doc, selectors.printSubject)) || null,
    messages,
    people: peopleOf(messages, own),
  };
  return messages.some((m) => m.from) ? reading : unreadable(reading, 'sender');
}

function printed(table: Element, own: ReadonlySet<string>, id: string | null): Message {
  const rows = [...(table.querySelector(':scope > tbody')?.children ?? [])];
  const head = rows[0]?.children;
  const senders = parseAddressList(lineOf(head?.[0] ?? null)).filter((a) => a.email);
  // More than one address, or the lines of those written to: not the sender's cell.
  const torn = senders.length !== 1 || head?.[0]?.querySelector('.recipient');
  const from = torn ? null : (senders[0] ?? null);
  const lines = [...(rows[1]?.querySelectorAll('.recipient > div:not(.replyto)') ?? [])];
  const [to = [], cc = []] = lines.filter((line) => !REPLY_TO.test(lineOf(line))).map(afterLabel);
  const body = rows[2]?.firstElementChild ?? null;
  return {
    key: id ? `gmail:${id}` : null,
    from,
    to,
    cc,
    at: timeOfId(id) ?? parseShownDate(lineOf(head?.[1] ?? null)),
    direction: directionOf(from, own),
    ...bodyParts(body),
  };
}

/** "To: a@b.c, …": the word before the colon is localised. */
function afterLabel(line: Element): Address[] {
  const text = lineOf(line);
  const colon = text.search(/[:：]/);
  return parseAddressList(text.slice(colon + 1)).filter((a) => a.email);
}
