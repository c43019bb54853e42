import type { Address } from '@/utils/domain/page-reading';
import { namedAddress, parseAddressList } from '@/utils/lib/text/address-list';
import { emailOfMailto, normaliseEmail } from '@/utils/lib/text/email';
import { tidyLine } from '@/utils/lib/text/tidy';
import { isTowards, leadingLabel } from './words';

/** Attributes that hold links, styles or what the user types: never somebody's address. */
const NEVER =
  /^(?:src|srcset|href|style|class|id|action|value|placeholder|pattern|data-src|data-url|data-href|data-link|data-account|data-self|data-me|data-user|content|xmlns.*|on.*)$/;
/** What names a mail looks like an address. */
const MESSAGE_ID = /(?:^|-)(?:message-?id|msg-?id|mid)$/;
const LONGEST = 4000;

/** People an element's own attributes name: mailto link, `email`, `title`, `data-…`. */
export function peopleInAttributes(el: Element): Address[] {
  const link = el.nodeName === 'A' ? emailOfMailto(el.getAttribute('href')) : null;
  if (link) return [{ email: link }];
  const meta = el.nodeName === 'META' && el.getAttribute('itemprop') === 'email';
  if (meta) return asList(normaliseEmail(el.getAttribute('content')));
  for (const { name, value } of el.attributes) {
    if (value.length > LONGEST || !/[@\uff20]/.test(value)) continue;
    if (NEVER.test(name) || MESSAGE_ID.test(name)) continue;
    if (/["{}[\]\\]\s*:|\/\//.test(value)) continue;
    const found = peopleInText(leadingLabel(value)?.rest ?? value);
    if (found.length > 0 && (!name.startsWith('data-') || isWhole(value, found))) {
      return isPicture(el) && !value.includes('<') ? found.map(unnamed) : named(found, el);
    }
  }
  return [];
}

/** Data is an address, or people as mail programs print them; never a key that holds one. */
function isWhole(value: string, found: Address[]): boolean {
  const bare = value
    .trim()
    .replace(/^[<(]|[>)]$/g, '')
    .replace(/^mailto:/i, '');
  const [only] = found;
  return (
    found.every(({ email }) => value.toLowerCase().includes(`<${email}`)) ||
    (found.length === 1 && normaliseEmail(bare) === only?.email) ||
    /^[^:/|#]+[,;][^:/|#]+$/.test(value)
  );
}

/** "Block ann@example.org" on a picture to press: what it does, and to whom. */
function isPicture(el: Element): boolean {
  return /^(?:A|BUTTON|IMG|svg)$/.test(el.nodeName) && !el.textContent?.trim();
}

function unnamed({ email, name }: Address): Address {
  return email ? { email } : { ...(name ? { name } : {}) };
}

function asList(email: string | null): Address[] {
  return email ? [{ email }] : [];
}

/** One address and a name in an attribute of its own. */
function named(people: Address[], el: Element): Address[] {
  const [only] = people;
  if (people.length !== 1 || !only?.email || only.name) return people;
  const name = el.getAttribute('name') ?? el.getAttribute('data-name') ?? el.getAttribute('n');
  return [namedAddress(name, only.email) ?? only];
}

/**
 * People in one text: lists as mail programs print them, or an address inside words
 * ("More details about Ann Lee <ann@example.org>"). Order kept.
 */
export function peopleInText(raw: string): Address[] {
  const text = raw
    .slice(0, LONGEST)
    .replace(/[\uff20\uff1c\uff1e\uff1b\uff0c]/g, narrow)
    .replace(/[〈《]/g, '<')
    .replace(/[〉》]/g, '>');
  if (!text.includes('@')) return [];
  const all = addressesIn(text);
  // "Lee, Ann (Sales) <ann@…>": one address, so comma and brackets are the name's.
  const [, turned] =
    /^\s*([^<>@,;:"]{2,40}, [^<>@,;:"]{2,40}?|[^<>@,;:"()]{2,40} \([^<>@,;:"()]{2,40}\))\s*<[^<>]+>\s*;?\s*$/.exec(
      text,
    ) ?? [];
  const person = turned && all.length === 1 ? namedAddress(turned, all[0]) : null;
  if (person) return [person];
  const listed = parseAddressList(text).filter((a) => a.email);
  // A name may hold somebody's address; then it cannot be said who is meant.
  const whole = listed.length > 0 && all.every((email) => listed.some((a) => a.email === email));
  if (whole && listed.every(({ name }) => !name || (name.length <= 80 && !isProse(name)))) {
    return listed.map((a) => (leadsOn(a.name) && a.email ? { email: a.email } : a));
  }
  // "boss@example.com <ann@example.org>": what mail goes to stands in the brackets, at the end.
  const bracketed = /^[^<>,;]*<([^<>\s]+)>$/.exec(text.trim());
  if (bracketed) return asList(normaliseEmail(bracketed[1]));
  return all.map((email) => ({ email }));
}

/** "New message to ann@example.org": what is before the address says what one may do. */
export function leadsOn(name: string | undefined): boolean {
  const [last = '', ...before] = name?.split(' ').toReversed() ?? [];
  // Somebody may be called An.
  return before.length > 0 && !/^\p{Lu}/u.test(last) && isTowards(last);
}

/** A sentence ends in it, or something is announced: words of a letter, no name. */
export function isProse(words: string): boolean {
  return /[!?:\uff1a\u3002](?:\s|$)|\p{L}{5,}\.\s\p{L}/u.test(words);
}

function narrow(c: string): string {
  return String.fromCharCode(c.charCodeAt(0) - 0xfee0);
}

/** Every address in a text, by looking left and right of each `@`; linear. */
function addressesIn(text: string): string[] {
  const found: string[] = [];
  for (let at = text.indexOf('@'); at >= 0 && found.length < 200; at = text.indexOf('@', at + 1)) {
    const left = /[^\s<>()[\]"'“”‘’,;:|\\/=]{1,64}$/u.exec(text.slice(Math.max(0, at - 64), at));
    const right = /^[\p{L}\p{N}.-]{3,253}/u.exec(text.slice(at + 1, at + 254));
    if (!left || !right) continue;
    const email = normaliseEmail(`${left[0]}@${right[0].replace(/[.-]+$/, '')}`);
    if (email && !found.includes(email)) found.push(email);
  }
  return found;
}

/** The words of a text without its addresses, for the name beside them. */
export function wordsWithout(text: string): string {
  const words = tidyLine(
    text.slice(0, 400).replace(/<?[^\s<>()"',;]{1,64}@[^\s<>()"',;]{3,254}>?/g, ' '),
    200,
  ).replace(/^[\s,;:()<>[\]-]+|[\s,;:()<>[\]-]+$/g, '');
  // "Ann Lee (Sales) [ann@…]": the bracket that closes one of the name is the name's.
  return /\([^)]*$/.test(words) ? `${words})` : words;
}
