import { domainOf, localPartOf } from './mail-domains';

const GMAIL = new Set(['gmail.com', 'googlemail.com']);

/**
 * The mailbox an address is delivered to, as far as the address itself says: `+tag` off
 * (subaddressing, RFC 5233), at Gmail dots off too and googlemail.com read as gmail.com. Two
 * normalised addresses with one alias are one mailbox.
 */
export function aliasOf(email: string): string {
  const domain = domainOf(email);
  const local = localPartOf(email);
  const plus = local.indexOf('+');
  const base = plus > 0 ? local.slice(0, plus) : local;
  return GMAIL.has(domain) ? `${base.replaceAll('.', '') || base}@gmail.com` : `${base}@${domain}`;
}
