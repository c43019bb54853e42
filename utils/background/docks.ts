import { type DockState, defaultDock } from '@/utils/messages/settings';

type LocalArea = {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
};

/** How the sidebar stands on each site, remembered by host. */
export type Docks = {
  get(host: string): Promise<DockState>;
  set(host: string, patch: Partial<DockState>): Promise<DockState>;
};

export function createDocks(area: LocalArea): Docks {
  const key = (host: string) => `dock:${host}`;
  const get = async (host: string): Promise<DockState> => ({
    ...defaultDock,
    ...((await area.get(key(host)))[key(host)] as Partial<DockState> | undefined),
  });
  return {
    get,
    async set(host, patch) {
      const dock = { ...(await get(host)), ...patch };
      await area.set({ [key(host)]: dock });
      return dock;
    },
  };
}
