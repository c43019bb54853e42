/**
 * Which page script runs where. Pure data for the manifest: it imports no site, so that each
 * injected script carries only its own. Sites on hosts that only the user knows (Roundcube, …)
 * are in `webmail.js`, put on a page when the user allows that host.
 */
export type ReaderEntry = { id: string; matches: readonly string[]; js: string };

export const readers: readonly ReaderEntry[] = [
  { id: 'gmail', matches: ['https://mail.google.com/*'], js: 'gmail.js' },
  { id: 'linkedin', matches: ['https://*.linkedin.com/*'], js: 'linkedin.js' },
  {
    id: 'outlook',
    matches: [
      'https://outlook.live.com/*',
      'https://outlook.office.com/*',
      'https://outlook.office365.com/*',
      'https://outlook.cloud.microsoft/*',
    ],
    js: 'outlook.js',
  },
  {
    id: 'proton',
    matches: ['https://mail.proton.me/*', 'https://mail.protonmail.com/*'],
    js: 'proton.js',
  },
  {
    id: 'zoho',
    matches: [
      'https://mail.zoho.com/*',
      'https://mail.zoho.eu/*',
      'https://mail.zoho.in/*',
      'https://mail.zoho.com.au/*',
    ],
    js: 'zoho.js',
  },
  { id: 'qq', matches: ['https://mail.qq.com/*', 'https://*.exmail.qq.com/*'], js: 'qq.js' },
];
