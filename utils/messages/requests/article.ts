import * as v from 'valibot';
import type { Shelf } from '@/utils/domain/article';
import type { Instant } from '@/utils/domain/record';
import type {
  ArticleCursor,
  ArticleFace,
  ArticlePage,
  ArticlePreview,
  ArticlesForPerson,
  FitsView,
  OnlyAskedView,
  WaitingPage,
} from '../article-view';
import type { Change } from '../views';
import type { Asks } from './asks';
import { count, id, keyed, line, nothing, tabId, text } from './forms';

/** What is kept of an article; an address that cannot be kept is refused, '' is none. */
type Told = { title: string; url: string; quote: string; note: string; tags: string[] };

export type ArticleRequests = {
  /** Of a shelf, the last kept first; with `query` or `tag` those that have it. */
  'article/page': {
    ask: {
      shelf: Shelf;
      query: string;
      tag: string | null;
      after: ArticleCursor | null;
      limit: number;
    };
    reply: ArticlePage;
  };
  'article/tags': { ask: Record<never, never>; reply: { tags: string[] } };
  'article/one': { ask: { id: string }; reply: { article: ArticleFace; view: FitsView } };
  /** What would come of keeping this: nothing is written. */
  'article/preview': { ask: Told; reply: ArticlePreview };
  'article/for-person': { ask: { personId: string }; reply: ArticlesForPerson };
  'article/only-asked': { ask: { limit: number }; reply: OnlyAskedView };
  /** `keptAt`: it was there already, since then; nothing was written but its way back. */
  'article/keep': {
    ask: { key: string } & Told;
    reply: Change & { id: string; keptAt: Instant | null };
  };
  'article/edit': {
    ask: { key: string; id: string } & Partial<Omit<Told, 'url'>>;
    reply: Change;
  };
  'article/shelve': { ask: { key: string; id: string; shelf: Shelf }; reply: Change };
  'article/remove': { ask: { key: string; id: string }; reply: Change };
  /** Notes on the ledger that somebody got it; twice is once. */
  'article/give': { ask: { key: string; id: string; personId: string }; reply: Change };
};

/** Answered beside the browser, without the database. */
export type ArticleTabRequests = {
  /** What waits in a tab to be kept; null = nothing. */
  'article/waiting': { ask: { tabId: number }; reply: WaitingPage | null };
  /** Has the page of a tab wait to be kept; the words selected in it come along. */
  'article/take': { ask: { tabId: number }; reply: WaitingPage | null };
  /** It was kept, or is not wanted. */
  'article/done': { ask: { tabId: number }; reply: null };
};

const address = text(20_000);
const words = text(5000);
const tags = v.pipe(v.array(line), v.maxLength(50));
const shelf = v.picklist(['kept', 'archived']);
const told = { title: words, url: address, quote: words, note: words, tags };

export const articleAsks: Asks<ArticleRequests & ArticleTabRequests> = {
  'article/page': v.object({
    shelf,
    query: line,
    tag: v.nullable(line),
    after: v.nullable(
      v.object({ key: v.pipe(v.array(v.string()), v.minLength(2), v.maxLength(2)), id }),
    ),
    limit: count,
  }),
  'article/tags': nothing,
  'article/one': v.object({ id }),
  'article/preview': v.object(told),
  'article/for-person': v.object({ personId: id }),
  'article/only-asked': v.object({ limit: count }),
  'article/keep': keyed(told),
  'article/edit': keyed({
    id,
    title: v.exactOptional(words),
    quote: v.exactOptional(words),
    note: v.exactOptional(words),
    tags: v.exactOptional(tags),
  }),
  'article/shelve': keyed({ id, shelf }),
  'article/remove': keyed({ id }),
  'article/give': keyed({ id, personId: id }),
  'article/waiting': v.object({ tabId }),
  'article/take': v.object({ tabId }),
  'article/done': v.object({ tabId }),
};
