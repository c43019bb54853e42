import { type ReadonlySignal, signal } from '@preact/signals';
import type { Result } from '@/utils/messages/result';
import { type DockState, defaultDock } from '@/utils/messages/settings';

/** Narrowest and widest the sidebar may be, CSS px. */
export const DOCK_WIDTH = { least: 300, most: 720 } as const;

export type DockPort = {
  get(): Promise<Result<DockState>>;
  set(patch: Partial<DockState>): Promise<Result<DockState>>;
};

export type Dock = {
  state: ReadonlySignal<DockState>;
  load(): Promise<void>;
  /** Shows the change at once and tells the page; the newest wins while one is on its way. */
  set(patch: Partial<DockState>): void;
  /** It was moved from elsewhere, by a key for instance. */
  follow(state: DockState): void;
};

/** How the in-page sidebar stands: width, collapsed, place of the handle. */
export function createDock(port: DockPort): Dock {
  const state = signal<DockState>(defaultDock);
  let waiting: Partial<DockState> | null = null;
  let busy = false;

  async function send() {
    if (busy || !waiting) return;
    const patch = waiting;
    waiting = null;
    busy = true;
    await port.set(patch);
    busy = false;
    await send();
  }

  return {
    state,
    async load() {
      const found = await port.get();
      if (found.ok) state.value = found.value;
    },
    follow(next) {
      if (!busy && !waiting) state.value = next;
    },
    set(patch) {
      const width = patch.width ?? state.value.width;
      const next = {
        ...patch,
        width: Math.min(DOCK_WIDTH.most, Math.max(DOCK_WIDTH.least, width)),
      };
      state.value = { ...state.value, ...next };
      waiting = { ...waiting, ...next };
      void send();
    },
  };
}
