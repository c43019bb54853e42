/** Pages that are an identity, or somebody else's: never kept as a website. */
const NOT_A_SITE = /(?:^|\.)(?:linkedin\.com|lnkd\.in|aka\.ms|mailto)$/;

/**
 * A web address as it is kept: `https://host/path` without query, fragment and closing slash,
 * host in lower case. Null for anything that is no public web page.
 */
export function normaliseWebsite(raw: string): string | null {
  const text = raw.trim();
  if (text === '' || text.length > 2000 || /[\s@]/.test(text)) return null;
  let url: URL;
  try {
    url = new URL(/^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`);
  } catch {
    return null;
  }
  const host = url.hostname.replace(/\.$/, '');
  if (!/^https?:$/.test(url.protocol) || !/\.[a-z][a-z0-9-]+$/.test(host)) return null;
  if (NOT_A_SITE.test(host)) return null;
  return `https://${host}${url.pathname.replace(/\/+$/, '')}`;
}
