import type { PageReading } from '@/utils/domain/page-reading';
import { readSession, type SessionArea } from './session';

export type StoredReading = {
  reading: PageReading | null;
  version: number;
  /** Another text whenever something else is open on the page; '' while not known. */
  page: string;
};

export type Readings = {
  get(tabId: number): Promise<StoredReading | null>;
  /** Keeps the newest reading of a tab; answers its version, which only grows. */
  put(tabId: number, reading: PageReading | null, page?: string): Promise<number>;
  forget(tabId: number): Promise<void>;
};

/**
 * The last reading of each tab, so that a woken background still knows the page.
 * `onNew` is told of every one, wherever it came from.
 */
export function createReadings(
  area: SessionArea,
  now: () => number,
  onNew: (tabId: number, version: number) => void,
): Readings {
  const cache = new Map<number, StoredReading>();
  const key = (tabId: number) => `reading:${tabId}`;
  return {
    async get(tabId) {
      const known = cache.get(tabId);
      if (known) return known;
      const stored = await readSession<StoredReading>(area, key(tabId));
      if (stored) cache.set(tabId, stored);
      return stored;
    },
    async put(tabId, reading, page) {
      // The clock makes versions grow across background restarts; ties count up.
      const version = Math.max(now(), (cache.get(tabId)?.version ?? 0) + 1);
      const stored = { reading, version, page: page ?? cache.get(tabId)?.page ?? '' };
      cache.set(tabId, stored);
      await area.set({ [key(tabId)]: stored });
      onNew(tabId, version);
      return version;
    },
    async forget(tabId) {
      cache.delete(tabId);
      await area.remove(key(tabId));
    },
  };
}
