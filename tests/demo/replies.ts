/** What both demonstration sites answer with. */
import { fileURLToPath } from 'node:url';
import type { Reply } from '../support/servers/fixture-server.ts';
import { pageFile } from '../support/servers/page-files.ts';

const ROOT = fileURLToPath(new URL('.', import.meta.url));

/** Where the sites' scripts and styles lie: `/_/gmail/page/main.ts`. */
export const FILES = '/_/';

export const file = (pathname: string): Promise<Reply | null> =>
  pageFile(ROOT, pathname.slice(FILES.length));

export const json = (value: unknown): Reply => ({
  headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  body: JSON.stringify(value),
});

export const script = (body: string): Reply => ({
  headers: { 'content-type': 'text/javascript; charset=utf-8' },
  body,
});

export const redirect = (location: string): Reply => ({
  status: 302,
  headers: { location },
  body: '',
});
