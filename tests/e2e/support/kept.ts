import { afterAll, beforeAll, expect } from 'vitest';
import { gmailHost } from '../../demo/gmail/host';
import { wireThread } from '../../demo/gmail/mailbox';
import { linkedInHost } from '../../demo/linkedin/host';
import { makeWorld, thread, type World } from '../../demo/world';
import {
  type BrowserDriver,
  type BrowserName,
  type LaunchOptions,
  launch,
  type PageDriver,
} from '../../support/browsers/launch';
import { type FixtureServers, startFixtureServers } from '../../support/servers/fixture-server';
import { mailTraps } from '../../support/traps/mail-traps';

export const browserName = (process.env.KEPT_E2E_BROWSER ?? 'chromium') as BrowserName;

/** The built extension for this browser. */
export const extensionDir = `.output/${browserName === 'firefox' ? 'firefox' : 'chrome'}-mv3`;

export type Kept = { world: World; servers: FixtureServers; browser: BrowserDriver };

/**
 * One browser with the built extension for a test file. At the end the file fails
 * if the extension asked the network for anything at all.
 */
export function withKept(options: Partial<LaunchOptions> = {}): Kept {
  const kept = {} as Kept;
  beforeAll(async () => {
    kept.world = makeWorld();
    kept.servers = await startFixtureServers({
      'mail.google.com': gmailHost(kept.world, { more: mailTraps() }),
      'www.linkedin.com': linkedInHost(kept.world),
    });
    kept.browser = await launch(browserName, { extensionDir, servers: kept.servers, ...options });
  });
  afterAll(async () => {
    try {
      const requests = (await kept.browser?.requests()) ?? [];
      expect(requests.filter(({ by }) => by === 'extension')).toEqual([]);
    } finally {
      await kept.browser?.close();
      await kept.servers?.stop();
    }
  });
  return kept;
}

/** The address that opens a conversation of the demonstration's mailbox. */
export function threadUrl(world: World, id: string): string {
  const { token } = wireThread(thread(world, id), world.me.email);
  return `https://mail.google.com/mail/u/0/#inbox/${token}`;
}

export const INBOX = 'https://mail.google.com/mail/u/0/#inbox';

/** How wide the page's own content is, CSS px. */
export const pageWidth = (page: PageDriver) =>
  page.evaluate(() => document.body.getBoundingClientRect().width);

/** Elements that stand beside head and body: the dock's host, if any. */
export const hostCount = (page: PageDriver) =>
  page.evaluate(
    () =>
      [...document.documentElement.children].filter(
        ({ tagName }) => tagName !== 'HEAD' && tagName !== 'BODY',
      ).length,
  );

export const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Tries until the check passes; for what settles on its own, a badge for instance. */
export async function eventually<T>(look: () => Promise<T>, check: (found: T) => void) {
  const end = Date.now() + 10_000;
  for (;;) {
    const found = await look();
    try {
      check(found);
      return found;
    } catch (error) {
      if (Date.now() > end) throw error;
      await pause(150);
    }
  }
}
