/**
 * Which page script runs where. Pure data for the manifest: it imports no site, so that each
 * injected script carries only its own. Sites on hosts that only the user knows (Roundcube, …)
 * are in `webmail.js`, put on a page when the user allows that host.
 */
export type ReaderEntry = { id: string; matches: readonly string[]; js: string };

export const readers: readonly ReaderEntry[] = [
  { id: 'gmail', matches: ['https://mail.google.com/*'], js: 'gmail.js' },
  { id: 'linkedin', matches: ['https://*.linkedin.com/*'], js: 'linkedin.js' },
];
