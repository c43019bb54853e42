import type { Address, Message, PageReading } from '@/utils/domain/page-reading';
import { parseAddressList } from '@/utils/lib/text/address-list';
import { contentKey } from '@/utils/lib/text/content-key';
import { tidyLine } from '@/utils/lib/text/tidy';
import { bodyParts, joined } from '../shared/body-text';
import { pick, pickAll } from '../shared/pick';
import { directionOf, peopleOf, unreadable } from '../shared/reading';
import { parseShownDate } from '../shared/shown-date';
import { lineOf, ownText } from '../shared/text';
import type { Env } from './env';
import { BODY, peopleIn } from './header';
import { selectors } from './selectors';

/** One message: own page, preview frame, print view. Roundcube shows no conversations. */
export function readMessagePage(
  doc: Document,
  env: Env,
  own: ReadonlySet<string>,
  blank: PageReading,
): PageReading {
  const scope = pick(doc, selectors.scope, { outside: BODY });
  const from = scope ? sender(scope, env) : null;
  const subject = subjectOf(doc);
  const reading: PageReading = { ...blank, kind: 'thread', subject };
  if (!scope || !from) return unreadable({ ...reading, key: uidKey(blank, env) }, 'sender');
  const at = shownTime(doc, scope);
  const body = pick(doc, selectors.body);
  const written = body ? partsOf(body) : { text: '' };
  const { text } = written;
  const message: Message = {
    key: contentKey({ from: from.email, at, subject, text }) ?? uidKey(blank, env),
    from,
    to: peopleIn(scope, 'to'),
    cc: peopleIn(scope, 'cc'),
    at,
    direction: directionOf(from, own),
    ...written,
  };
  const missing = [...(at ? [] : ['time']), ...(body ? [] : ['body'])];
  return {
    ...reading,
    key: message.key,
    messages: [message],
    people: peopleOf([message], own),
    missing,
  };
}

/**
 * Roundcube hides a display name that holds an address; its own data still has it. Where data
 * and page name two addresses, one of them is of another mail.
 */
function sender(scope: Element, env: Env): Address | null {
  const shown = peopleIn(scope, 'from')[0] ?? null;
  const named = parseAddressList(env.sender)[0];
  if (shown?.email && named?.email && named.email !== shown.email) return null;
  if (!shown?.email || shown.name || named?.email !== shown.email) return shown;
  return named.name ? { ...shown, name: named.name } : shown;
}

/** '' for an empty subject: the page then prints words of its language that no title repeats. */
function subjectOf(doc: Document): string | null {
  const heading = pick(doc, selectors.subject, { outside: BODY });
  if (!heading) return null;
  const subject = ownText(heading);
  const title = tidyLine(doc.title);
  const separator = title.indexOf(' :: ');
  if (separator < 0 || !subject) return subject;
  return title.slice(separator + 4).startsWith(subject.slice(0, 20)) ? subject : '';
}

function shownTime(doc: Document, scope: Element): string | null {
  return (
    parseShownDate(lineOf(pick(doc, selectors.dateLong, { outside: BODY }))) ??
    parseShownDate(lineOf(scope.querySelector('td.header.date')))
  );
}

/** The parts before an attached mail, which brings header tables and parts of its own. */
function partsOf(body: Element) {
  const attached = body.querySelector('.message-partheaders');
  const parts = pickAll(body, selectors.part).filter(
    (part) => !attached || !(attached.compareDocumentPosition(part) & 4) || part.contains(attached),
  );
  return joined((parts.length > 0 ? parts : [body]).map(bodyParts));
}

/** Holds only inside one folder; used when sender or time cannot be read. */
function uidKey(blank: PageReading, env: Env): string | null {
  return env.uid ? `roundcube:${new URL(blank.url).host}:${env.mailbox}:${env.uid}` : null;
}
