import type { Browser } from 'webextension-polyfill';
import type { SiteStatus } from '@/utils/messages/views';
import { readSession, type SessionArea } from './session';

/** The page scripts for webmail on hosts that only the user knows: by program, else by meaning. */
const WEBMAIL_SCRIPTS = ['webmail.js', 'generic.js'];
const SCRIPT_ID = 'webmail-allowed';

type FrameState = 'ready' | 'failed';

export type SitesDeps = {
  browser: Pick<Browser, 'permissions' | 'scripting' | 'tabs' | 'runtime'>;
  session: SessionArea;
  /** Match patterns that have a reader of their own. */
  builtIn: readonly { js: string; matches: readonly string[] }[];
  hasSidePanel: boolean;
};

export type Sites = {
  status(tabId: number, hasReading: boolean): Promise<SiteStatus>;
  allow(tabId: number, origin: string): Promise<void>;
  forbid(origin: string): Promise<void>;
  /** Registers what the user allowed; browsers drop this on updates. */
  reconcile(): Promise<void>;
  /** Puts the readers into pages that were open before this version started. */
  reachOpenTabs(): Promise<void>;
  setFrame(tabId: number, state: FrameState): Promise<void>;
  forget(tabId: number): Promise<void>;
};

/** `https://host:port` of an address, or null where extensions may not read. */
function originOf(url: string | undefined): string | null {
  if (!url) return null;
  try {
    const { protocol, origin } = new URL(url);
    return protocol === 'https:' || protocol === 'http:' ? origin : null;
  } catch {
    return null;
  }
}

/** Host with port of an address; '' where there is none. */
export function hostOf(url: string | undefined): string {
  const origin = originOf(url);
  return origin ? new URL(origin).host : '';
}

export function createSites({ browser, session, builtIn, hasSidePanel }: SitesDeps): Sites {
  const frameKey = (tabId: number) => `frame-state:${tabId}`;
  const own = new Set(builtIn.flatMap(({ matches }) => matches));

  // Match patterns know no ports; the permission is for the host.
  const patternOf = (origin: string) => {
    const { protocol, hostname } = new URL(origin);
    return `${protocol}//${hostname}/*`;
  };

  async function allowed(): Promise<string[]> {
    const { origins = [] } = await browser.permissions.getAll();
    return origins.filter((origin) => !own.has(origin));
  }

  async function inject(tabId: number, files: readonly string[]) {
    try {
      await browser.scripting.executeScript({
        target: { tabId },
        files: files.map((file) => `/${file}`),
      });
    } catch {
      // A page that the browser protects, or one that is just leaving.
    }
  }

  async function reconcile() {
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
      const origin = originOf(tab.url);
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
      await inject(tabId, WEBMAIL_SCRIPTS);
    },
    async forbid(origin) {
      await browser.permissions.remove({ origins: [patternOf(origin)] });
      await reconcile();
    },
    async reachOpenTabs() {
      const readers = [
        ...builtIn.map(({ js, matches }) => ({ js: [js], matches })),
        ...(await allowed()).map((match) => ({ js: WEBMAIL_SCRIPTS, matches: [match] })),
      ];
      for (const { js, matches } of readers) {
        const tabs = await browser.tabs.query({ url: [...matches], status: 'complete' });
        for (const { id } of tabs) if (id !== undefined) await inject(id, js);
      }
    },
    setFrame: (tabId, state) => session.set({ [frameKey(tabId)]: state }),
    forget: (tabId) => session.remove(frameKey(tabId)),
  };
}
