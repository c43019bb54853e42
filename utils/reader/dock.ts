import { type DockState, defaultDock } from '@/utils/messages/settings';
import type { ExtensionLink } from './extension-api';
import { createHost, type Host, removeStaleHosts } from './host';
import { makeRoom } from './layout';

/** No sign of life from the frame after this long means the page keeps it out, ms. */
const FRAME_DEADLINE = 4000;
/** A page that removes the host more often than this in ten seconds has won. */
const MOST_REVIVALS = 5;

const HANDLE = { width: 22, height: 76 };

export type Dock = { apply(state: DockState): void; frameReady(): void };

/** Attaches the sidebar to the page's edge and keeps it there until `signal` aborts. */
export function attachDock(
  view: Window & typeof globalThis,
  link: ExtensionLink,
  signal: AbortSignal,
): Dock {
  const doc = view.document;
  const room = makeRoom(view);
  let state: DockState = { ...defaultDock, collapsed: true };
  let host: Host | null = null;
  let ready = false;
  let deadline: number | undefined;
  let revivals: number[] = [];

  function place() {
    if (!host) return;
    const top = Math.max(0, Math.min(state.handleTop, view.innerHeight - HANDLE.height));
    const style: Record<string, string> = {
      all: 'initial',
      position: 'fixed',
      right: '0',
      'z-index': '2147483646',
      display: 'block',
      ...(state.collapsed
        ? { top: `${top}px`, width: `${HANDLE.width}px`, height: `${HANDLE.height}px` }
        : { top: '0', width: `${state.width}px`, height: '100vh', 'max-width': '100vw' }),
      // Invisible until the frame has something to show, so that nothing flashes white.
      opacity: ready ? '1' : '0',
    };
    for (const [name, value] of Object.entries(style)) {
      host.element.style.setProperty(name, value, 'important');
    }
    if (state.collapsed || !ready) room.clear();
    else room.set(state.width);
  }

  async function raise() {
    const answer = await link.ask('reader/dock', { host: view.location.host });
    if (!answer || signal.aborted) return;
    state = answer.dock;
    host?.element.remove();
    host = createHost(doc);
    ready = false;
    place();
    doc.documentElement.append(host.element);
    host.load(`${link.url('/sidebar.html')}#${answer.nonce}`);
    view.clearTimeout(deadline);
    deadline = view.setTimeout(giveUp, FRAME_DEADLINE);
  }

  function giveUp() {
    host?.element.remove();
    host = null;
    room.clear();
    guard.disconnect();
    void link.ask('reader/frame-failed', {});
  }

  // Only the root's own children: a site that swaps its body takes the host along.
  const guard = new view.MutationObserver(() => {
    if (!host || host.element.isConnected || signal.aborted) return;
    const now = Date.now();
    revivals = [...revivals.filter((at) => now - at < 10_000), now];
    if (revivals.length > MOST_REVIVALS) giveUp();
    else void raise();
  });
  guard.observe(doc.documentElement, { childList: true });
  view.addEventListener('resize', (event) => event.isTrusted && place(), { signal });

  removeStaleHosts(doc, link);
  void raise();
  signal.addEventListener('abort', () => {
    guard.disconnect();
    view.clearTimeout(deadline);
    host?.element.remove();
    room.clear();
  });

  return {
    apply(next) {
      state = next;
      place();
    },
    frameReady() {
      ready = true;
      view.clearTimeout(deadline);
      place();
    },
  };
}
