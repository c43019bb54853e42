import { readSession, type SessionArea } from './session';

type Ticket = { tabId: number; until: number };
type Admitted = { frameId: number; documentId: string | null };

/** A frame that has not come up after this long must ask anew, ms. */
const TICKET_LIFE = 30_000;

export type Admission = {
  /** A one-time value for the frame of this tab. */
  issue(tabId: number): Promise<string>;
  /** True once: the nonce was issued for just this tab. */
  admit(nonce: string, frame: { tabId: number } & Admitted): Promise<boolean>;
  isAdmitted(frame: { tabId: number } & Admitted): Promise<boolean>;
  /** Whether a sidebar stands in this tab's page. */
  hasFrame(tabId: number): Promise<boolean>;
  /** Every sidebar that stands in a page. */
  frames(): Promise<{ tabId: number; frameId: number }[]>;
  forget(tabId: number): Promise<void>;
};

/**
 * Lets only frames in that our own reader put up. A page that frames the
 * sidebar by itself has no nonce of its tab, and is shown and told nothing.
 */
export function createAdmission(area: SessionArea, now: () => number): Admission {
  const frameKey = (tabId: number) => `frame:${tabId}`;
  return {
    async issue(tabId) {
      const nonce = crypto.randomUUID();
      await area.set({ [`nonce:${nonce}`]: { tabId, until: now() + TICKET_LIFE } });
      return nonce;
    },
    async admit(nonce, { tabId, frameId, documentId }) {
      const key = `nonce:${nonce}`;
      const ticket = await readSession<Ticket>(area, key);
      await area.remove(key);
      if (ticket?.tabId !== tabId || ticket.until < now()) return false;
      await area.set({ [frameKey(tabId)]: { frameId, documentId } satisfies Admitted });
      return true;
    },
    async isAdmitted({ tabId, frameId, documentId }) {
      const admitted = await readSession<Admitted>(area, frameKey(tabId));
      return admitted?.frameId === frameId && admitted.documentId === documentId;
    },
    hasFrame: async (tabId) => (await readSession(area, frameKey(tabId))) !== null,
    async frames() {
      const all = Object.entries(await area.get(null)).filter(([key]) => key.startsWith('frame:'));
      return all.map(([key, value]) => ({
        tabId: Number(key.slice('frame:'.length)),
        frameId: (value as Admitted).frameId,
      }));
    },
    forget: (tabId) => area.remove(frameKey(tabId)),
  };
}
