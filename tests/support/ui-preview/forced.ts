/** What a scene forces over the honest answers, for states that cannot be had otherwise. */
import type { UiRequest } from '@/utils/messages/ui-to-background';
import type { Send } from '@/utils/state/wire';

export type Forced = {
  /** The background stays silent to reads of the page, or to writes. */
  silent?: 'reads' | 'writes';
  /** The database is being brought to a new version, and stays so. */
  gettingReady?: true;
  /** The browser keeps the database shut, as in some private windows. */
  storage?: 'shut';
  /** Nothing can be written, so the screen's language and theme are answered as asked for. */
  settings?: 'as asked';
};

export function shutStorage(): void {
  const open = () => {
    throw new DOMException('shut', 'SecurityError');
  };
  Object.defineProperty(globalThis, 'indexedDB', { value: { open } });
}

/** Over the honest `send`; `settings` is what the scene asks for. */
export function force(send: Send, forced: Forced, settings: object): Send {
  return async (request) => {
    if (isMuted(request, forced.silent)) return undefined;
    if (forced.gettingReady && request.type !== 'settings/get')
      return { ok: false, error: { code: 'getting-ready' } };
    if (forced.settings && request.type === 'settings/get') return { ok: true, value: settings };
    return send(request);
  };
}

function isMuted(request: UiRequest, silent: Forced['silent']): boolean {
  if (silent === 'reads') return request.type.startsWith('page/');
  return silent === 'writes' && 'key' in request;
}
