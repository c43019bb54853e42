/** Query parameters that are login secrets or close to it (Gmail, QQ, Roundcube, LinkedIn, OWA). */
const SECRET =
  /^(?:sid|r|at|ik|view_token|_?token|_?request_token|_csrf_token_|csrf|auth|session(?:id)?|cpsess\w*|trk|lipi|midtoken|key|ticket|canary|_caps|_framed)$/i;

/** The address of a page as it may be kept: secrets out of query, path and hash. */
export function safeUrl(url: URL): string {
  const copy = new URL(url.href);
  copy.username = '';
  copy.password = '';
  // Not `keys()`: in a Firefox page script the iterators of URLSearchParams are not iterable.
  const secrets: string[] = [];
  copy.searchParams.forEach((_value, name) => {
    if (SECRET.test(name)) secrets.push(name);
  });
  for (const name of secrets) copy.searchParams.delete(name);
  copy.pathname = copy.pathname.replace(/\/cpsess\d+/, '');
  copy.hash = copy.hash.replace(/([?&])(?:sid|token|auth|key)=[^&]*/gi, '$1');
  return copy.href;
}
