import { addressParser, decodeWords } from 'postal-mime';
import { normaliseEmail } from './email';
import { tidyName } from './tidy';

export type NamedAddress = { name?: string; email?: string };

/** More than this is a mailing list dump, not somebody's correspondents. */
const MOST = 500;

/**
 * Reads `"Name" <addr>, other@example.org; Team: a@b.c, d@e.f;` as people type and mail
 * programs print it (RFC 5322 lists, groups flattened, RFC 2047 words decoded, full-width
 * punctuation narrowed). Entries without a usable address keep only their name.
 */
export function parseAddressList(raw: string | null | undefined): NamedAddress[] {
  if (!raw) return [];
  const text = raw
    .slice(0, 50_000)
    .replace(/[＜＞＠，；：]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
  const found: NamedAddress[] = [];
  for (const entry of addressParser(text, { flatten: true }).slice(0, MOST)) {
    const person = namedAddress(entry.name, 'address' in entry ? entry.address : undefined);
    if (person) found.push(person);
  }
  return found;
}

/** One person from a name and an address as read; null when neither says anything. */
export function namedAddress(
  rawName: string | null | undefined,
  rawEmail: string | null | undefined,
): NamedAddress | null {
  const email = normaliseEmail(rawEmail);
  const name = tidyName(decodeLeftovers(rawName), email);
  if (!email && !name) return null;
  return { ...(name ? { name } : {}), ...(email ? { email } : {}) };
}

/** Some pages print the raw header: `=?UTF-8?B?5byg5LiJ?=`. */
function decodeLeftovers(raw: string | null | undefined): string | null | undefined {
  return raw?.includes('=?') && raw.length < 2000 ? decodeWords(raw) : raw;
}
