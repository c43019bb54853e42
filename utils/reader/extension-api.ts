import type { ToReader } from '@/utils/messages/background-to-reader';
import type { ReaderRequest, ReaderRequests } from '@/utils/messages/reader-to-background';
import type { Result } from '@/utils/messages/result';

/**
 * The few extension calls a page script needs. Without the polyfill: it would
 * weigh more than the rest of the reader's runtime.
 */
type Runtime = {
  id?: string;
  getURL(path: string): string;
  sendMessage(message: unknown): Promise<unknown>;
  onMessage: {
    addListener(
      listener: (message: ToReader, sender: unknown, reply: (x: unknown) => void) => unknown,
    ): void;
    removeListener(listener: unknown): void;
  };
};

type ExtensionGlobal = {
  runtime?: Runtime;
  dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
};

function extensionGlobal(): ExtensionGlobal | null {
  const scope = globalThis as { browser?: ExtensionGlobal; chrome?: ExtensionGlobal };
  if (scope.browser?.runtime?.id) return scope.browser;
  return scope.chrome?.runtime?.id ? scope.chrome : null;
}

export type ExtensionLink = {
  /** False once the extension was updated, disabled or removed under this page. */
  alive(): boolean;
  url(path: string): string;
  /** null when the extension is gone, did not answer, or refused. */
  ask<T extends ReaderRequest['type']>(
    type: T,
    ask: ReaderRequests[T]['ask'],
  ): Promise<ReaderRequests[T]['reply'] | null>;
  onMessage(handler: (message: ToReader) => unknown, signal: AbortSignal): void;
  /** The closed shadow root of an element, where the browser lets extensions look. */
  shadowOf(element: Element): ShadowRoot | null;
};

/** null outside an extension's isolated world. */
export function connectExtension(): ExtensionLink | null {
  const api = extensionGlobal();
  const runtime = api?.runtime;
  if (!api || !runtime) return null;
  const alive = () => {
    try {
      return Boolean(runtime.id);
    } catch {
      return false;
    }
  };
  return {
    alive,
    url: (path) => runtime.getURL(path),
    async ask(type, ask) {
      if (!alive()) return null;
      try {
        const result = (await runtime.sendMessage({ type, ...ask })) as Result<never> | undefined;
        return result?.ok ? result.value : null;
      } catch {
        // The background is being replaced, or the extension went away: the next look asks again.
        return null;
      }
    },
    onMessage(handler, signal) {
      const listener = (message: ToReader, _sender: unknown, reply: (x: unknown) => void) => {
        const answer = handler(message);
        if (answer === undefined) return false;
        reply(answer);
        return true;
      };
      runtime.onMessage.addListener(listener);
      signal.addEventListener('abort', () => alive() && runtime.onMessage.removeListener(listener));
    },
    shadowOf(element) {
      const own = (element as { openOrClosedShadowRoot?: ShadowRoot | null })
        .openOrClosedShadowRoot;
      if (own !== undefined) return own;
      return element instanceof HTMLElement
        ? (api.dom?.openOrClosedShadowRoot(element) ?? null)
        : null;
    },
  };
}
