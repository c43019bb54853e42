/** `https://host:port` of an address; null where there is no web site. */
export function siteOrigin(address: string | undefined): string | null {
  if (!address) return null;
  try {
    const { protocol, origin } = new URL(address);
    return protocol === 'https:' || protocol === 'http:' ? origin : null;
  } catch {
    return null;
  }
}

/** `*.example.org` of the match pattern `https://*.example.org/*`. */
export function hostOfPattern(pattern: string): string {
  return pattern.replace(/^[^:]+:\/\//, '').replace(/\/.*$/, '');
}
