import { describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { createSites } from '@/utils/background/sites';
import { memoryArea } from './memory-area';

const builtIn = [
  { id: 'gmail', js: 'gmail.js', matches: ['https://mail.google.com/*'] },
  { id: 'icloud', js: 'icloud.js', matches: ['https://www.icloud.com/mail/*'] },
];

function setUp(allowed: string[] = ['https://post.example.org/*']) {
  // Chromium lists a pattern with a path twice: as it is and for its host.
  const origins = new Set([
    ...['https://mail.google.com/*', 'https://www.icloud.com/mail/*', 'https://www.icloud.com/*'],
    ...allowed,
  ]);
  const done: string[] = [];
  const registered = new Set<string>();
  const browser = {
    permissions: {
      getAll: async () => ({ origins: [...origins] }),
      contains: async ({ origins: asked }: { origins: string[] }) =>
        asked.every((one) => origins.has(one)),
      remove: async ({ origins: gone }: { origins: string[] }) => {
        for (const one of gone) origins.delete(one);
        return true;
      },
    },
    scripting: {
      executeScript: async ({ files }: { files: string[] }) => void done.push(files.join()),
      getRegisteredContentScripts: async () => [...registered].map((id) => ({ id })),
      // As browsers do: one id, one script.
      registerContentScripts: async ([{ id, matches }]: [{ id: string; matches: string[] }]) => {
        if (registered.has(id)) throw new Error(`Duplicate script ID '${id}'`);
        registered.add(id);
        done.push(`register ${matches.join()}`);
      },
      updateContentScripts: async ([{ matches }]: [{ matches: string[] }]) =>
        void done.push(`update ${matches.join()}`),
      unregisterContentScripts: async () => registered.clear(),
    },
    tabs: {
      get: async () => ({ url: 'https://post.example.org/app' }),
      query: async ({ url }: { url: string }) =>
        origins.has(url) ? [{ id: 5, url: 'https://post.example.org/app' }] : [],
      sendMessage: async (tabId: number, { type }: { type: string }) =>
        void done.push(`${tabId} ${type}`),
    },
  } as unknown as Browser;
  const sites = createSites({ browser, session: memoryArea(), builtIn, hasSidePanel: true });
  return { sites, done, origins };
}

describe('the sites', () => {
  it('lists what the user allowed, apart from what comes with Kept', async () => {
    const { sites, origins } = setUp();
    origins.delete('https://mail.google.com/*');
    expect(await sites.list()).toEqual({
      allowed: ['https://post.example.org/*'],
      builtIn: [
        { id: 'gmail', matches: ['https://mail.google.com/*'], granted: false },
        { id: 'icloud', matches: ['https://www.icloud.com/mail/*'], granted: true },
      ],
    });
  });

  it('forgets one by origin or by pattern, and has its readers leave', async () => {
    for (const name of ['https://post.example.org', 'https://post.example.org/*']) {
      const { sites, done } = setUp();
      await sites.forbid(name);
      expect((await sites.list()).allowed).toEqual([]);
      expect(done).toEqual(['5 page/leave']);
    }
  });

  it('registers once when the browser’s word and the user’s come at the same time', async () => {
    const { sites, done } = setUp();
    await Promise.all([
      sites.reconcile(),
      sites.reconcile(),
      sites.allow(5, 'https://post.example.org'),
    ]);
    expect(done.filter((what) => what.startsWith('register'))).toHaveLength(1);
    expect(done).toContain('5 page/attach');
  });

  it('stands beside a page of an allowed site when asked, whatever it looks like', async () => {
    const { sites, done } = setUp();
    await sites.allow(5, 'https://post.example.org');
    expect(done).toEqual([
      'register https://post.example.org/*',
      '/webmail.js,/generic.js',
      '5 page/attach',
    ]);
    expect(await sites.status(5, false)).toMatchObject({ reader: 'allowed' });
    const { sites: other, done: nothing } = setUp([]);
    await other.allow(5, 'https://post.example.org');
    expect(nothing).toEqual([]);
    expect(await other.status(5, false)).toMatchObject({ reader: 'ask' });
  });
});
