import { type DraftState, NOTHING_WRITTEN } from '@/utils/services';
import { readSession, type SessionArea } from './session';

export type Drafts = {
  get(tabId: number): Promise<DraftState | null>;
  /** Changes what is named; the version grows each time. */
  set(tabId: number, patch: Partial<Omit<DraftState, 'version'>>): Promise<void>;
  forget(tabId: number): Promise<void>;
};

/** What is being written in each tab; `onNew` is told of every change. */
export function createDrafts(
  area: SessionArea,
  now: () => number,
  onNew: (tabId: number, version: number) => void,
): Drafts {
  const key = (tabId: number) => `draft:${tabId}`;
  // One change after the other, so that none is lost between reading and writing.
  let turn: Promise<unknown> = Promise.resolve();
  const get = (tabId: number) => readSession<DraftState>(area, key(tabId));
  return {
    get,
    set(tabId, patch) {
      const mine = turn.then(async () => {
        const before = (await get(tabId)) ?? NOTHING_WRITTEN;
        const version = Math.max(now(), before.version + 1);
        await area.set({ [key(tabId)]: { ...before, ...patch, version } satisfies DraftState });
        onNew(tabId, version);
      });
      turn = mine.catch(() => undefined);
      return mine;
    },
    forget: (tabId) => area.remove(key(tabId)),
  };
}
