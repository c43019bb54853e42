/** Characters nobody sees but that make two equal addresses differ. */
const INVISIBLE = /\p{Cf}/gu;
/** Atoms of RFC 5322 plus letters of any script (RFC 6531); quoted local parts are not read. */
const LOCAL = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~.-]{1,64}$/u;
const HOST_FORBIDDEN = /[\s/?#@:\\[\]%<>"',;()]/;

/**
 * The one spelling of an address that is compared and stored: lower case, full-width
 * characters narrowed, the domain in punycode (the URL parser's UTS 46, as browsers do it).
 * Returns null for anything that is not one plain address, so that nothing half-read is kept.
 */
export function normaliseEmail(raw: string | null | undefined): string | null {
  if (!raw || raw.length > 1000) return null;
  let text = raw.normalize('NFKC').replace(INVISIBLE, '').trim();
  if (/^mailto:/i.test(text)) text = text.slice(7).split('?', 1)[0] ?? '';
  if (text.startsWith('<') && text.endsWith('>')) text = text.slice(1, -1).trim();
  const at = text.lastIndexOf('@');
  if (at < 1 || text.length > 320) return null;
  const local = text.slice(0, at).toLowerCase();
  if (!LOCAL.test(local) || local.startsWith('.') || local.endsWith('.')) return null;
  const domain = asciiDomain(text.slice(at + 1));
  return domain ? `${local}@${domain}` : null;
}

/** A host name in lower-case ASCII with at least one dot and a top level that is no number. */
function asciiDomain(raw: string): string | null {
  if (!raw || raw.length > 253 || HOST_FORBIDDEN.test(raw)) return null;
  try {
    const host = new URL(`http://${raw}`).hostname.replace(/\.$/, '');
    const top = host.slice(host.lastIndexOf('.') + 1);
    return host.includes('.') && !host.includes('..') && /^(?=.*[a-z])[a-z0-9-]{2,}$/.test(top)
      ? host
      : null;
  } catch {
    return null;
  }
}

/** `mailto:` addresses as they stand in an href; percent-encoding undone. */
export function emailOfMailto(href: string | null): string | null {
  if (!href || !/^mailto:/i.test(href)) return null;
  const raw = href.slice(7).split('?', 1)[0] ?? '';
  try {
    return normaliseEmail(decodeURIComponent(raw));
  } catch {
    return normaliseEmail(raw);
  }
}
