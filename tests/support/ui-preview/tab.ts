/** The one tab of the preview: what browser and page would give the background. */

import type { SessionArea } from '@/utils/background/session';
import type { Sites } from '@/utils/background/sites';
import type { PageReading } from '@/utils/domain/page-reading';
import type { TaughtPart } from '@/utils/domain/taught-site';
import type { ToReader } from '@/utils/messages/background-to-reader';
import type { SiteStatus } from '@/utils/messages/views';
import { readers } from '@/utils/sites/registry';

export const TAB = 1;
/** How long the user of the preview takes to point at something, ms. */
const POINTED_AFTER = 900;
export const TAB_URL = 'https://mail.example.com/thread/1';

/** `storage.local` or `storage.session` in memory. */
export function memoryArea(content: Record<string, unknown> = {}): SessionArea {
  const held = new Map(Object.entries(content));
  return {
    async get(key) {
      const found = [...held].filter(([name]) => key === null || name === key);
      return structuredClone(Object.fromEntries(found));
    },
    async set(items) {
      for (const [name, value] of Object.entries(items)) held.set(name, structuredClone(value));
    },
    async remove(keys) {
      for (const name of [keys].flat()) held.delete(name);
    },
  };
}

/** A site the user may allow: pressing so makes it allowed. */
export function fakeSites(): Sites {
  let reader: SiteStatus['reader'] = 'ask';
  const nothing = async () => undefined;
  return {
    status: async (_tabId, hasReading) => ({
      origin: 'https://mail.example.com',
      reader: hasReading ? 'active' : reader,
      frame: 'none',
      sidePanel: true,
    }),
    async allow() {
      reader = 'allowed';
    },
    async forbid() {
      reader = 'ask';
    },
    async list() {
      const builtIn = readers.map(({ id, matches }) => ({
        id,
        matches: [...matches],
        granted: id !== 'yahoo',
      }));
      const allowed = ['https://mail.example.com/*', 'https://webmail.northgate.example/*'];
      return { allowed, builtIn };
    },
    attach: nothing,
    inject: async () => true,
    reconcile: nothing,
    reachOpenTabs: nothing,
    setFrame: nothing,
    forget: nothing,
  };
}

/** The page's scripts: read what is shown when asked, and pretend that the user pointed. */
export const fakeReader =
  (shown: () => PageReading | null, point: (part: TaughtPart) => void) =>
  async (_tabId: number, message: ToReader): Promise<unknown> => {
    if (message.type === 'page/read-now' && shown()) return { reading: shown() };
    if (message.type === 'page/report') return { report: '<html>\n <body>' };
    if (message.type !== 'page/point') return undefined;
    setTimeout(point, POINTED_AFTER, message.part);
    return true;
  };
