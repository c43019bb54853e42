/** The one tab of the preview: what browser and page would give the background. */

import type { SessionArea } from '@/utils/background/session';
import type { Sites } from '@/utils/background/sites';
import type { PageReading } from '@/utils/domain/page-reading';
import type { SiteStatus } from '@/utils/messages/views';

export const TAB = 1;
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
    status: async () => ({
      origin: 'https://mail.example.com',
      reader,
      frame: 'none',
      sidePanel: true,
    }),
    async allow() {
      reader = 'allowed';
    },
    async forbid() {
      reader = 'ask';
    },
    reconcile: nothing,
    reachOpenTabs: nothing,
    setFrame: nothing,
    forget: nothing,
  };
}

/** The page's reader: reads what is shown when it is asked. */
export const fakeReader =
  (shown: () => PageReading | null) =>
  async (_tabId: number, { type }: { type: string }): Promise<unknown> =>
    type === 'page/read-now' && shown() ? { reading: shown() } : undefined;
