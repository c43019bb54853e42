import type { PageReading } from '@/utils/domain/page-reading';
import type { ReadNowReply, ToReader } from '@/utils/messages/background-to-reader';
import type { SiteAdapter } from '@/utils/sites/adapter';
import { readPage } from '@/utils/sites/read-page';
import { attachDock, type Dock } from './dock';
import { connectExtension, type ExtensionLink } from './extension-api';
import { watchPage } from './watch';

type Running = { alive(): boolean };
/** On the isolated world's global, which no page can see. */
type ReaderScope = typeof globalThis & { keptReaders?: Record<string, Running> };

/** How long a page may take to show that it is one of the adapter's, ms between looks. */
const RECOGNISE_EVERY = 1000;

/**
 * Runs the page reader of one site family in the top document of this page:
 * reads on load, on in-page navigation and on change, and attaches the dock.
 * Never throws into the page; ends by itself when the extension goes away.
 */
export function startReader(adapters: readonly SiteAdapter[]): void {
  if (window.top !== window) return;
  const scope = globalThis as ReaderScope;
  const name = adapters.map(({ id }) => id).join();
  scope.keptReaders ??= {};
  if (scope.keptReaders[name]?.alive()) return;
  const link = connectExtension();
  if (!link) return;
  const end = new AbortController();
  scope.keptReaders[name] = { alive: () => link.alive() && !end.signal.aborted };

  const settle = () => {
    if (!link.alive() || end.signal.aborted) return end.abort();
    const adapter = adapters.find((candidate) =>
      safely(() => candidate.recognises(document, new URL(location.href)), false),
    );
    if (!adapter) window.setTimeout(settle, RECOGNISE_EVERY);
    else if (!safely(() => run(adapter, link, end), false)) end.abort();
  };
  settle();
}

/** A slip in an adapter must neither reach the page nor end the watch. */
function safely<T>(look: () => T, otherwise: T): T {
  try {
    return look();
  } catch {
    return otherwise;
  }
}

/** True once it runs. */
function run(adapter: SiteAdapter, link: ExtensionLink, end: AbortController): true {
  const { signal } = end;
  let sent = '';
  let dock: Dock | null = null;
  const url = () => new URL(location.href);
  const read = () => readPage(adapter, document, url());

  const report = (reading: PageReading | null) => {
    const form = JSON.stringify(reading);
    if (form === sent) return;
    sent = form;
    void link.ask('reader/reading', { reading });
  };

  link.onMessage((message: ToReader) => {
    switch (message.type) {
      case 'page/alive':
        return true;
      case 'page/read-now': {
        const reading = read();
        sent = JSON.stringify(reading);
        return { reading } satisfies ReadNowReply;
      }
      case 'page/frame-ready':
        dock?.frameReady();
        return null;
      case 'page/dock':
        dock?.apply(message.dock);
        return null;
    }
  }, signal);

  watchPage(
    window,
    {
      roots: () => safely(() => adapter.roots(document, url()), []),
      // The address stands in where the page's own identity cannot be had.
      identity: () => safely(() => adapter.identity(document, url()), location.href),
      look: () => report(read()),
      alive: () => link.alive(),
      gone: () => end.abort(),
    },
    signal,
  );
  report(read());
  const layout = safely(() => adapter.layout(document, url()), 'none');
  if (layout !== 'none') dock = attachDock(window, link, signal);
  return true;
}
