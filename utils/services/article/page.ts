import { Refusal } from '@/utils/db/errors';
import {
  articleIdsByTag,
  articleIdsByTerm,
  articlesOn,
  articleTags,
  getArticle,
  getArticles,
} from '@/utils/db/repositories/articles';
import type { ReadTx } from '@/utils/db/schema';
import type { Article } from '@/utils/domain/article';
import { queryTokens } from '@/utils/lib/terms';
import type { ArticlePage, ArticleRow } from '@/utils/messages/article-view';
import type { UiAsk, UiReply } from '@/utils/messages/ui-to-background';
import { type ServiceDeps, today } from '../context';
import { faceOf } from './face';
import { type FitScope, fitScope, fitsIn } from './fits';
import { FIT_STORES, readersIn } from './people';

/** Articles a word or tag may name; more are cut, and it is said. */
const MOST_FOUND = 500;
const MOST_TAGS = 200;
/** People looked at for one row, and for the article by itself. */
const LOOKED_ROW = 24;
const LOOKED_ONE = 150;
const NAMED = 3;

/** One page of kept articles, by indexes alone. */
export function articlePage(
  deps: ServiceDeps,
  ask: UiAsk<'article/page'>,
): Promise<UiReply<'article/page'>> {
  const day = today(deps);
  return deps.db.read(FIT_STORES, async (tx) => {
    const scope = fitScope(tx, day, readersIn(tx, day));
    const { articles, ...rest } = await listed(tx, ask);
    return { rows: await Promise.all(articles.map((one) => rowOf(scope, one))), ...rest };
  });
}

type Listed = Omit<ArticlePage, 'rows'> & { articles: Article[] };

async function listed(tx: ReadTx, ask: UiAsk<'article/page'>): Promise<Listed> {
  const { shelf, query, tag, after, limit } = ask;
  const words = queryTokens(query);
  if (words.length === 0 && tag === null) {
    const { rows, next } = await articlesOn(tx, shelf, after, limit);
    return { articles: rows, next, cut: false };
  }
  // What a word or a tag finds is little: it is read as a whole, on one page.
  const found = await Promise.all([
    ...words.map((word) => articleIdsByTerm(tx, word, MOST_FOUND)),
    ...(tag === null ? [] : [articleIdsByTag(tx, tag, MOST_FOUND).then((ids) => new Set(ids))]),
  ]);
  const [least = new Set<string>(), ...others] = found.sort((a, b) => a.size - b.size);
  const ids = [...least].filter((id) => others.every((one) => one.has(id) || isCut(one)));
  const articles = (await getArticles(tx, ids))
    .filter((one) => one.shelf === shelf && (tag === null || one.tags.includes(tag)))
    .filter(({ terms }) => words.every((word) => terms.some((term) => term.startsWith(word))))
    .sort((a, b) => b.savedAt.localeCompare(a.savedAt));
  const cut = isCut(least) || articles.length > limit;
  return { articles: articles.slice(0, limit), next: null, cut };
}

const isCut = ({ size }: ReadonlySet<string>) => size >= MOST_FOUND;

async function rowOf(scope: FitScope, article: Article): Promise<ArticleRow> {
  const { fits, more, got } = await fitsIn(scope, article, LOOKED_ROW);
  const first = fits.slice(0, NAMED).map(({ who }) => who);
  return {
    article: faceOf(article),
    fits: { first, count: fits.length, more },
    got: got.length,
  };
}

export function articleTagsInUse(deps: ServiceDeps): Promise<{ tags: string[] }> {
  return deps.db.read(['articles'], async (tx) => ({ tags: await articleTags(tx, MOST_TAGS) }));
}

/** One article, with everybody it fits. @throws Refusal `not-found`. */
export function articleOne(
  deps: ServiceDeps,
  { id }: UiAsk<'article/one'>,
): Promise<UiReply<'article/one'>> {
  const day = today(deps);
  return deps.db.read(FIT_STORES, async (tx) => {
    const article = await getArticle(tx, id);
    if (!article) throw new Refusal('not-found');
    const scope = fitScope(tx, day, readersIn(tx, day));
    return { article: faceOf(article), view: await fitsIn(scope, article, LOOKED_ONE) };
  });
}
