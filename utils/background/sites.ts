import type { Browser } from 'webextension-polyfill';
import { siteOrigin } from '@/utils/lib/site-origin';
import type { ToReader } from '@/utils/messages/background-to-reader';
import type { SiteList, SiteStatus } from '@/utils/messages/views';
import { readSession, type SessionArea } from './session';

/** The page scripts for webmail on hosts that only the user knows: by program, else by meaning. */
const WEBMAIL_SCRIPTS = ['webmail.js', 'generic.js'];
const SCRIPT_ID = 'webmail-allowed';

type FrameState = 'ready' | 'failed';

export type SitesDeps = {
  browser: Pick<Browser, 'permissions' | 'scripting' | 'tabs' | 'runtime'>;
  session: SessionArea;
  /** Match patterns that have a reader of their own. */
  builtIn: readonly { id: string; js: string; matches: readonly string[]; frames?: boolean }[];
  hasSidePanel: boolean;
};

export type Sites = {
  status(tabId: number, hasReading: boolean): Promise<SiteStatus>;
  allow(tabId: number, origin: string): Promise<void>;
  /** Gives a site's permission back; its readers leave the open pages. Origin or match pattern. */
  forbid(origin: string): Promise<void>;
  list(): Promise<SiteList>;
  /** Has the page of an allowed site read and the sidebar put beside it, whatever it looks like. */
  attach(tabId: number): Promise<void>;
  /** Puts page scripts into a tab's page; false where the browser refuses. */
  inject(tabId: number, files: readonly string[]): Promise<boolean>;
  /** Registers what the user allowed; browsers drop this on updates. */
  reconcile(): Promise<void>;
  /** Puts the readers into pages that were open before this version started. */
  reachOpenTabs(): Promise<void>;
  setFrame(tabId: number, state: FrameState): Promise<void>;
  forget(tabId: number): Promise<void>;
};

/** Host with port of an address; '' where there is none. */
export function hostOf(url: string | undefined): string {
  const origin = siteOrigin(url);
  return origin ? new URL(origin).host : '';
}

export function createSites({ browser, session, builtIn, hasSidePanel }: SitesDeps): Sites {
  const frameKey = (tabId: number) => `frame-state:${tabId}`;
  // Browsers list a pattern with a path as it is and for its whole host.
  const own = new Set(
    builtIn.flatMap(({ matches }) =>
      matches.flatMap((match) => [match, match.replace(/(\/\/[^/]+\/).*$/, '$1*')]),
    ),
  );

  // Match patterns know no ports; the permission is for the host.
  const patternOf = (origin: string) => {
    if (origin.includes('*')) return origin;
    const { protocol, hostname } = new URL(origin);
    return `${protocol}//${hostname}/*`;
  };

  async function allowed(): Promise<string[]> {
    const { origins = [] } = await browser.permissions.getAll();
    return origins.filter((origin) => !own.has(origin));
  }

  async function inject(tabId: number, files: readonly string[], frames = false) {
    try {
      await browser.scripting.executeScript({
        target: frames ? { tabId, allFrames: true } : { tabId },
        files: files.map((file) => `/${file}`),
      });
      return true;
    } catch {
      // A page that the browser protects, or one that is just leaving.
      return false;
    }
  }

  const tell = (tabId: number, message: ToReader) =>
    browser.tabs.sendMessage(tabId, message, { frameId: 0 }).catch(() => undefined);

  async function attach(tabId: number) {
    await inject(tabId, WEBMAIL_SCRIPTS);
    await tell(tabId, { type: 'page/attach' });
  }

  let turn = Promise.resolve();

  /** One after the other: the browser's word that a site is allowed comes while the user's runs. */
  function reconcile(): Promise<void> {
    const next = turn.then(registerAll);
    turn = next.catch(() => undefined);
    return next;
  }

  async function registerAll() {
    const matches = await allowed();
    const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
    if (matches.length === 0) {
      if (known) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
      return;
    }
    const script = {
      id: SCRIPT_ID,
      js: WEBMAIL_SCRIPTS,
      matches,
      runAt: 'document_idle',
      persistAcrossSessions: true,
    } as const;
    if (known) await browser.scripting.updateContentScripts([{ ...script, js: [...script.js] }]);
    else await browser.scripting.registerContentScripts([{ ...script, js: [...script.js] }]);
  }

  return {
    reconcile,
    async status(tabId, hasReading) {
      const tab = await browser.tabs.get(tabId);
      const origin = siteOrigin(tab.url);
      const frame = (await readSession<FrameState>(session, frameKey(tabId))) ?? 'none';
      const saying = (reader: SiteStatus['reader']): SiteStatus => ({
        origin,
        reader,
        frame,
        sidePanel: hasSidePanel,
      });
      if (hasReading) return saying('active');
      if (!origin) return saying('never');
      const permitted = await browser.permissions.contains({ origins: [patternOf(origin)] });
      return saying(permitted ? 'allowed' : 'ask');
    },
    async allow(tabId, origin) {
      if (!(await browser.permissions.contains({ origins: [patternOf(origin)] }))) return;
      await reconcile();
      await attach(tabId);
    },
    attach,
    inject,
    async forbid(origin) {
      const pattern = patternOf(origin);
      // Only while the permission stands do the tabs show their addresses.
      const tabs = await browser.tabs.query({ url: pattern });
      await browser.permissions.remove({ origins: [pattern] });
      await reconcile();
      for (const { id } of tabs) if (id !== undefined) await tell(id, { type: 'page/leave' });
    },
    async list() {
      const granted = async (matches: readonly string[]) =>
        browser.permissions.contains({ origins: [...matches] });
      const known = builtIn.map(async ({ id, matches }) => ({
        id,
        matches: [...matches],
        granted: await granted(matches),
      }));
      return { allowed: (await allowed()).sort(), builtIn: await Promise.all(known) };
    },
    async reachOpenTabs() {
      const readers = [
        ...builtIn.map(({ js, matches, frames }) => ({ js: [js], matches, frames })),
        ...(await allowed()).map((match) => ({
          js: WEBMAIL_SCRIPTS,
          matches: [match],
          frames: false,
        })),
      ];
      for (const { js, matches, frames } of readers) {
        const tabs = await browser.tabs.query({ url: [...matches], status: 'complete' });
        for (const { id } of tabs) if (id !== undefined) await inject(id, js, frames);
      }
    },
    setFrame: (tabId, state) => session.set({ [frameKey(tabId)]: state }),
    forget: (tabId) => session.remove(frameKey(tabId)),
  };
}
