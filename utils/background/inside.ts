import type { PageReading } from '@/utils/domain/page-reading';
import { parseReading } from '@/utils/messages/reading-schema';
import { readSession, type SessionArea } from './session';

type Inner = { frameId: number; reading: PageReading; page: string };
type Known = { shell: PageReading | null; inner: Inner | null };
export type Told = { reading: PageReading | null; page: string };

/**
 * Mail programs that stand in a frame of another host: what the page around and the frame in it
 * say becomes one reading of the tab. The two are tied by the browser's word on tab and frame,
 * never by messages between the pages.
 */
export type Inside = {
  /** What the tab shows, now that its own page said this. */
  fromTop(tabId: number, told: Told): Promise<Told>;
  /** The same, now that a frame said this; null where the page around waits for no frame. */
  fromFrame(tabId: number, frameId: number, told: Told): Promise<Told | null>;
  /** The answer of a page that was asked to read itself now, with its frame asked as well. */
  readNow(tabId: number, answer: unknown): Promise<unknown>;
  forget(tabId: number): Promise<void>;
};

export function createInside(
  session: SessionArea,
  /** Has a frame read itself now. */
  ask: (tabId: number, frameId: number) => Promise<unknown>,
): Inside {
  // One object per tab, changed in place: page and frame often speak at the same moment.
  const cache = new Map<number, Promise<Known>>();
  const key = (tabId: number) => `inside:${tabId}`;

  function get(tabId: number): Promise<Known> {
    const known =
      cache.get(tabId) ??
      readSession<Known>(session, key(tabId)).then((one) => one ?? { shell: null, inner: null });
    cache.set(tabId, known);
    return known;
  }
  const save = (tabId: number, known: Known) => session.set({ [key(tabId)]: known });

  async function fromTop(tabId: number, told: Told): Promise<Told> {
    const { reading } = told;
    const shell = reading?.missing.includes('frame') ? reading : null;
    const known = await get(tabId);
    // Nearly every page waits for no frame, and costs no write.
    if (shell || known.shell) {
      known.shell = shell;
      await save(tabId, known);
    }
    return joined(shell, known.inner) ?? told;
  }

  return {
    fromTop,
    async fromFrame(tabId, frameId, { reading, page }) {
      const known = await get(tabId);
      if (reading) known.inner = { frameId, reading, page };
      else if (known.inner?.frameId === frameId) known.inner = null;
      await save(tabId, known);
      const { shell, inner } = known;
      return shell && (joined(shell, inner) ?? { reading: shell, page });
    },
    async readNow(tabId, answer) {
      const reading = readingIn(answer);
      if (!reading) return answer;
      const known = await get(tabId);
      const { inner } = known;
      if (inner && reading.missing.includes('frame')) {
        const now = readingIn(await ask(tabId, inner.frameId));
        known.inner = now && { ...inner, reading: now };
      }
      return { reading: (await fromTop(tabId, { reading, page: '' })).reading };
    },
    async forget(tabId) {
      cache.delete(tabId);
      await session.remove(key(tabId));
    },
  };
}

/** The frame's words under the address of the page around; null unless both are one site's. */
function joined(shell: PageReading | null, inner: Inner | null): Told | null {
  if (!shell || !inner || shell.site !== inner.reading.site) return null;
  return { reading: { ...inner.reading, url: shell.url }, page: inner.page };
}

const readingIn = (answer: unknown): PageReading | null =>
  parseReading((answer as { reading?: unknown } | null | undefined)?.reading);
