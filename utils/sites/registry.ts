/**
 * Which page script runs where. Pure data for the manifest: it imports no site, so that each
 * injected script carries only its own. Sites on hosts that only the user knows (Roundcube, …)
 * are in `webmail.js`, put on a page when the user allows that host.
 */
export type ReaderEntry = {
  id: string;
  matches: readonly string[];
  js: string;
  /** The program may stand in a frame of the site's page, on one of the `program` hosts. */
  frames?: boolean;
};

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
  {
    id: 'qq',
    matches: ['https://mail.qq.com/*', 'https://wx.mail.qq.com/*', 'https://*.exmail.qq.com/*'],
    js: 'qq.js',
  },
  {
    id: 'fastmail',
    matches: ['https://app.fastmail.com/*', 'https://beta.fastmail.com/*'],
    js: 'fastmail.js',
  },
  {
    id: 'netease',
    matches: [
      'https://mail.163.com/*',
      'https://*.mail.163.com/*',
      'https://mail.126.com/*',
      'https://*.mail.126.com/*',
      'https://mail.yeah.net/*',
      'https://*.mail.yeah.net/*',
    ],
    js: 'netease.js',
  },
  {
    id: 'yahoo',
    matches: ['https://*.mail.yahoo.com/*', 'https://mail.aol.com/*'],
    js: 'yahoo.js',
  },
  {
    id: 'gmx',
    matches: [
      'https://navigator.gmx.net/*',
      'https://bap.navigator.gmx.net/*',
      'https://3c.gmx.net/*',
      'https://3c-bap.gmx.net/*',
      'https://navigator-bs.gmx.com/*',
      'https://3c-bs.gmx.com/*',
      'https://navigator.web.de/*',
      'https://bap.navigator.web.de/*',
      'https://3c.web.de/*',
      'https://3c-bap.web.de/*',
      'https://navigator-lxa.mail.com/*',
      'https://3c-lxa.mail.com/*',
    ],
    js: 'gmx.js',
    frames: true,
  },
  {
    id: 'icloud',
    matches: ['https://www.icloud.com/mail/*', 'https://www.icloud.com.cn/mail/*'],
    js: 'icloud.js',
  },
  {
    id: 'aliyun',
    matches: [
      'https://qiye.aliyun.com/alimail/*',
      'https://mail.aliyun.com/*',
      'https://*.mail.aliyun.com/*',
    ],
    js: 'aliyun.js',
  },
];

/**
 * Hosts of a site's own mail program that its page frames, and the site's id. They are among the
 * site's `matches`: reading there needs no further permission.
 */
export const programHosts: ReadonlyMap<string, string> = new Map(
  readers
    .filter(({ frames }) => frames)
    .flatMap(({ id, matches }) => matches.map((match) => [new URL(match).hostname, id])),
);
