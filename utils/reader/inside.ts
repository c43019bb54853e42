import type { PageReading } from '@/utils/domain/page-reading';
import { hash53 } from '@/utils/lib/text/hash';
import type { ReadNowReply } from '@/utils/messages/background-to-reader';
import type { SiteAdapter } from '@/utils/sites/adapter';
import { readPage } from '@/utils/sites/read-page';
import { connectExtension } from './extension-api';
import { createFreshness, GRACE } from './freshness';
import { safely } from './safely';
import { watchPage } from './watch';

/** On the isolated world's global, which no page can see. */
type InsideScope = typeof globalThis & { keptInside?: { alive(): boolean } };

/**
 * Reads a mail program that stands in a frame of another host than the page around it. Only in a
 * frame of that page itself, and only while it has room on the screen; the background decides
 * whether the page around waits for it. Puts up nothing and never throws into the page.
 */
export function startInside(adapter: SiteAdapter): void {
  if (window.top === window || window.parent !== window.top) return;
  const scope = globalThis as InsideScope;
  if (scope.keptInside?.alive()) return;
  const url = () => new URL(location.href);
  if (!safely(() => adapter.recognises(document, url()), false)) return;
  const link = connectExtension();
  if (!link) return;
  const end = new AbortController();
  const { signal } = end;
  scope.keptInside = { alive: () => link.alive() && !signal.aborted };

  const freshness = createFreshness();
  const identity = () => safely(() => adapter.identity(document, url()), location.href);
  let sent = '';
  let later: number | undefined;

  const read = (): PageReading | null => {
    if (window.innerWidth === 0 || window.innerHeight === 0) return null;
    const at = url();
    const own = readPage(adapter, document, at);
    const names = () => adapter.names?.(at) ?? at.pathname + at.search + at.hash;
    const reading = freshness.judge(own, safely(names, at.href));
    window.clearTimeout(later);
    if (reading !== own) later = window.setTimeout(look, GRACE);
    return reading;
  };
  const report = (reading: PageReading | null) => {
    const page = hash53(`${location.href} ${identity()}`);
    const form = JSON.stringify([reading, page]);
    if (form === sent) return;
    sent = form;
    void link.ask('reader/inside', { reading, page });
  };
  const look = () => {
    if (!signal.aborted) report(read());
  };

  link.onMessage((message) => {
    if (message.type === 'page/leave') end.abort();
    return message.type === 'page/read-now'
      ? ({ reading: read() } satisfies ReadNowReply)
      : undefined;
  }, signal);
  watchPage(
    window,
    {
      roots: () => safely(() => adapter.roots(document, url()), []),
      identity,
      look,
      alive: () => link.alive(),
      gone: () => end.abort(),
    },
    signal,
  );
  // A frame put aside has no size.
  window.addEventListener('resize', look, { signal });
  window.addEventListener('pagehide', () => report(null), { signal });
  look();
}
