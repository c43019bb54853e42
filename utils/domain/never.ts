import { normaliseEmail } from '@/utils/lib/text/email';
import { isFreeMail } from './free-mail';
import { domainOf } from './mail-domains';

/**
 * One entry of a list of addresses and domains in the one spelling that is compared: `a@b.c`, or
 * `b.c` for everybody there and below (also typed `@b.c`, `*.b.c`, or as a web address). Null
 * when it is neither.
 */
export function neverEntry(raw: string): string | null {
  const text = raw.trim().toLowerCase();
  if (/^[^@\s]+@/.test(text)) return normaliseEmail(text);
  const host = text
    .replace(/^https?:\/\//, '')
    .replace(/\/.*$/, '')
    .replace(/^(?:@|\*\.|www\.)/, '');
  const whole = normaliseEmail(`x@${host}`);
  return whole === null ? null : domainOf(whole);
}

/** Does a list of such entries hold the address, its domain, or one its domain lies below? */
export function isListed(email: string, list: ReadonlySet<string>): boolean {
  return list.has(email) || isDomainListed(domainOf(email), list);
}

/** The same for a domain alone. */
export function isDomainListed(domain: string, list: ReadonlySet<string>): boolean {
  for (let at = domain; at.includes('.'); at = at.slice(at.indexOf('.') + 1)) {
    if (list.has(at)) return true;
  }
  return false;
}

/** The domains of colleagues: those the user names and those of the own company addresses. */
export function colleagueDomains(
  named: readonly string[],
  ownAddresses: Iterable<string>,
): ReadonlySet<string> {
  const own = [...ownAddresses].map(domainOf).filter((domain) => domain && !isFreeMail(domain));
  return new Set([...named, ...own]);
}
