import { type ReadonlySignal, signal } from '@preact/signals';
import type { Shelf } from '@/utils/domain/article';
import type { ArticleCursor, ArticlePage, ArticleRow } from '@/utils/messages/article-view';
import type { ErrorCode } from '@/utils/messages/result';
import type { Client } from './client';

export type ArticleFilter = { shelf: Shelf; query: string; tag: string | null };

const PAGE = 30;
/** Found by words or a tag, at once. */
const FOUND = 200;

export type ArticlesState = {
  /** null until the first answer. */
  rows: ReadonlySignal<readonly ArticleRow[] | null>;
  error: ReadonlySignal<ErrorCode | null>;
  cut: ReadonlySignal<boolean>;
  /** Shows another filter; what is listed stands until the answer. */
  show(filter: ArticleFilter): Promise<void>;
  /** Asks anew for what is loaded, after something was written. */
  reload(): Promise<void>;
  /** The view came near the end of what is loaded. */
  reachEnd(): Promise<void>;
};

/** A list of kept articles, page by page after its last row. */
export function createArticles(client: Client): ArticlesState {
  const rows = signal<readonly ArticleRow[] | null>(null);
  const error = signal<ErrorCode | null>(null);
  const cut = signal(false);
  let filter: ArticleFilter | null = null;
  let next: ArticleCursor | null = null;
  let loading = false;
  // Every new view ends the requests that were made for the one before.
  let round = 0;

  async function ask(after: ArticleCursor | null, limit: number): Promise<ArticlePage | null> {
    if (!filter) return null;
    const mine = ++round;
    loading = true;
    const answer = await client.call('article/page', { ...filter, after, limit });
    if (mine !== round) return null;
    loading = false;
    error.value = answer.ok ? null : answer.error.code;
    return answer.ok ? answer.value : null;
  }

  async function fromStart(limit: number) {
    const page = await ask(null, limit);
    if (!page) return;
    rows.value = page.rows;
    next = page.next;
    cut.value = page.cut;
  }
  const first = () => (filter?.query || filter?.tag ? FOUND : PAGE);

  return {
    rows,
    error,
    cut,
    show(wanted) {
      filter = wanted;
      return fromStart(first());
    },
    reload: () => fromStart(Math.min(FOUND, Math.max(first(), rows.value?.length ?? 0))),
    async reachEnd() {
      if (loading || next === null) return;
      const page = await ask(next, PAGE);
      if (!page) return;
      const known = new Set(rows.value?.map(({ article }) => article.id));
      rows.value = [
        ...(rows.value ?? []),
        ...page.rows.filter(({ article }) => !known.has(article.id)),
      ];
      next = page.next;
    },
  };
}
