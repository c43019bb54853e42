import type { Address } from '@/utils/domain/page-reading';
import { namedAddress, parseAddressList } from '@/utils/lib/text/address-list';
import { emailOfMailto } from '@/utils/lib/text/email';
import { pickAll } from '../shared/pick';
import { lineOf } from '../shared/text';
import { selectors } from './selectors';

/** A mail inside the mail brings header tables of its own. */
export const BODY = '#messagebody';

export type Field = 'from' | 'to' | 'cc' | 'bcc';

/** The people of one header row, those behind "more" included. */
export function peopleIn(scope: Element, field: Field): Address[] {
  const cell = [...scope.querySelectorAll(`td.header.${field}`)].find((td) => !td.closest(BODY));
  if (!cell) return [];
  const found = new Map<string, Address>();
  const add = (a: Address | null) => {
    if (a) found.set(a.email ?? a.name ?? '', a);
  };
  for (const link of pickAll(cell, selectors.contact)) {
    const email = emailOfMailto(link.getAttribute('href')) ?? link.getAttribute('title');
    add(namedAddress(lineOf(link), email));
  }
  for (const more of cell.querySelectorAll('a.morelink')) {
    for (const a of hiddenPeople(more.getAttribute('onclick') ?? '')) add(a);
  }
  if (found.size > 0) return [...found.values()];
  // Print view and invalid addresses: "Name <addr>" as text, each piece by itself.
  return [...cell.childNodes]
    .filter((node) => !isMore(node))
    .flatMap((node) => parseAddressList(node.textContent))
    .filter((a) => a.email);
}

/** The link that opens the rest; in print the rest follows it as text. */
function isMore(node: Node): boolean {
  return node.nodeType === 1 && (node as Element).classList.contains('morelink');
}

/**
 * The whole list as HTML inside a string inside an onclick: addresses and names are taken by
 * pattern, nothing is evaluated.
 */
function hiddenPeople(code: string): Address[] {
  const text = unescapeText(code.slice(0, 400_000));
  const people: Address[] = [];
  const link = /mailto:([^"'\\<>?\s]{3,254})[^>]{0,1500}>([^<]{0,300})</g;
  for (let m = link.exec(text); m && people.length < 500; m = link.exec(text)) {
    const person = namedAddress(m[2], emailOfMailto(`mailto:${m[1]}`));
    if (person?.email) people.push(person);
  }
  return people;
}

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&', '#039': "'" };

function unescapeText(code: string): string {
  return code
    .replace(/\\(?:u([0-9a-f]{4})|x([0-9a-f]{2}))/gi, (_all, long?: string, short?: string) =>
      String.fromCharCode(Number.parseInt(long ?? short ?? '', 16)),
    )
    .replace(/\\(["'/\\])/g, '$1')
    .replace(/&(lt|gt|quot|amp|#039);/g, (_all, name: string) => ENTITIES[name] ?? '');
}
