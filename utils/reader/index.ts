import type { PageReading } from '@/utils/domain/page-reading';
import { hash53 } from '@/utils/lib/text/hash';
import type { InsertReply, ReadNowReply, ToReader } from '@/utils/messages/background-to-reader';
import type { SiteAdapter } from '@/utils/sites/adapter';
import { readPage } from '@/utils/sites/read-page';
import { attachDock, type Dock } from './dock';
import type { startDrafts } from './draft-link';
import { connectExtension, type ExtensionLink } from './extension-api';
import { createFreshness, GRACE } from './freshness';
import { followRows } from './row-pointer';
import { safely } from './safely';
import { followTaught, type Taught } from './taught';
import { watchPage } from './watch';

type Running = {
  alive(): boolean;
  /** Whether it reads this page, instead of waiting for it to become one of its own. */
  reads(): boolean;
  /** Ends it where it reads a page that it did not recognise. */
  giveWay(): void;
};
/** On the isolated world's global, which no page can see. */
type ReaderScope = typeof globalThis & { keptReaders?: Record<string, Running> };

/** How long a page may take to show that it is one of the adapter's, ms between looks. */
const RECOGNISE_EVERY = 1000;

export type ReaderOptions = {
  /** Reads pages that none recognises, where the user taught them or asked for the sidebar. */
  anywhere?: SiteAdapter;
  /** Follows what is written; only scripts of sites that are known to be written in carry it. */
  drafts?: typeof startDrafts;
};

/**
 * Runs the page reader of one site family in the top document of this page:
 * reads on load, on in-page navigation and on change, and attaches the dock.
 * Never throws into the page; ends by itself when the extension goes away.
 */
export function startReader(
  adapters: readonly SiteAdapter[],
  { anywhere, drafts: follow }: ReaderOptions = {},
): void {
  if (window.top !== window) return;
  const scope = globalThis as ReaderScope;
  const name = adapters.map(({ id }) => id).join();
  scope.keptReaders ??= {};
  const readers = scope.keptReaders;
  if (readers[name]?.alive()) return;
  const link = connectExtension();
  if (!link) return;
  const end = new AbortController();
  let running: Page | null = null;
  let wanted = false;
  let next: number | undefined;
  let forced = false;
  readers[name] = {
    alive: () => link.alive() && !end.signal.aborted,
    reads: () => running !== null && !end.signal.aborted,
    giveWay: () => forced && end.abort(),
  };

  const taught = followTaught(link, () => (running ? running.look() : settle()));
  link.onMessage((message) => {
    if (message.type === 'page/taught') {
      taught.set(message.selectors);
      return true;
    }
    if (message.type === 'page/leave') {
      end.abort();
      return true;
    }
    if (message.type === 'page/attach' && anywhere) {
      wanted = true;
      settle();
    }
    return running?.hear(message);
  }, end.signal);

  const settle = () => {
    if (!link.alive() || end.signal.aborted) return end.abort();
    if (running) return;
    const own = adapters.find((candidate) =>
      safely(() => candidate.recognises(document, new URL(location.href)), false),
    );
    const others = Object.values(readers).filter((one) => one !== readers[name]);
    const free = (wanted || taught.known()) && !others.some((one) => one.reads());
    const adapter = own ?? (free ? anywhere : undefined);
    window.clearTimeout(next);
    if (!adapter) {
      next = window.setTimeout(settle, RECOGNISE_EVERY);
      return;
    }
    if (own) for (const one of others) one.giveWay();
    forced = !own;
    running = safely(() => run(adapter, { link, end, taught, follow }), null);
    if (!running) end.abort();
  };
  settle();
}

type Tools = {
  link: ExtensionLink;
  end: AbortController;
  taught: Taught;
  follow: ReaderOptions['drafts'];
};
type Page = { look(): void; hear(message: ToReader): unknown };

function run(adapter: SiteAdapter, { link, end, taught, follow }: Tools): Page {
  const { signal } = end;
  let sent = '';
  let dock: Dock | null = null;
  let later: number | undefined;
  const freshness = createFreshness();
  const url = () => new URL(location.href);
  // The address stands in where the page's own identity cannot be had.
  const identity = () => safely(() => adapter.identity(document, url()), location.href);

  const drafts = adapter.drafts ? follow?.(adapter.drafts, { url, link, signal }) : undefined;

  const read = (): PageReading => {
    const at = url();
    const own = readPage(adapter, document, at, pointed?.());
    const whole = safely(() => taught.over(own, document, at), own);
    const names = () => adapter.names?.(at) ?? at.pathname + at.search + at.hash;
    const reading = freshness.judge(whole, safely(names, at.href));
    window.clearTimeout(later);
    // Nothing may change any more, and then it is what the address means.
    if (reading !== whole) later = window.setTimeout(look, GRACE);
    // The words being written go their own way, so that typing does not resend the page.
    return drafts && reading.draft
      ? { ...reading, draft: { ...reading.draft, text: '' } }
      : reading;
  };

  const report = (reading: PageReading) => {
    const page = hash53(`${location.href} ${identity()}`);
    const form = JSON.stringify([reading, page]);
    if (form === sent) return;
    sent = form;
    void link.ask('reader/reading', { reading, page });
  };
  const look = () => {
    if (signal.aborted) return;
    report(read());
    drafts?.look();
  };

  const rowAt = adapter.rowAt?.bind(adapter);
  const pointed = rowAt && followRows(window, rowAt, look, signal);
  watchPage(
    window,
    {
      roots: () => safely(() => adapter.roots(document, url()), []),
      identity,
      look,
      holds: (node) => drafts?.holds(node) ?? false,
      alive: () => link.alive(),
      gone: () => end.abort(),
    },
    signal,
  );
  look();
  const layout = safely(() => adapter.layout(document, url()), 'none');
  if (layout !== 'none') dock = attachDock(window, link, signal);
  return {
    look,
    hear(message) {
      switch (message.type) {
        case 'page/alive':
          return true;
        case 'page/read-now': {
          const reading = read();
          report(reading);
          return { reading } satisfies ReadNowReply;
        }
        case 'page/frame-ready':
          dock?.frameReady();
          return null;
        case 'page/insert':
          return { inserted: drafts?.insert(message) ?? false } satisfies InsertReply;
        case 'page/dock':
          dock?.apply(message.dock);
          return null;
        default:
          return undefined;
      }
    },
  };
}
