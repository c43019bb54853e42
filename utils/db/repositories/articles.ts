import type { Article, Shelf } from '@/utils/domain/article';
import { topicRange } from '@/utils/domain/fit';
import type { Give } from '@/utils/domain/give';
import type { CalendarDate } from '@/utils/domain/record';
import { type After, pageOf } from '../page';
import { live } from '../records';
import type { ReadTx } from '../schema';

const END: string[] = [];

export async function getArticle(tx: ReadTx, id: string): Promise<Article | undefined> {
  return live(await tx.objectStore('articles').get(id));
}

/** Living articles among the ids, in their order. */
export async function getArticles(tx: ReadTx, ids: readonly string[]): Promise<Article[]> {
  const found = await Promise.all(ids.map((id) => getArticle(tx, id)));
  return found.filter((article) => article !== undefined);
}

/** The article that is kept from this address, on whatever shelf. */
export async function articleAt(tx: ReadTx, urlKey: string): Promise<Article | undefined> {
  return live(await tx.objectStore('articles').index('urlKey').get(urlKey));
}

/** Articles of a shelf, the last kept first, after the one the cursor names. */
export function articlesOn(tx: ReadTx, shelf: Shelf, after: After | null, limit: number) {
  return pageOf<Article>(tx.objectStore('articles').index('shelf,savedAt'), {
    range: IDBKeyRange.bound([shelf], [shelf, END]),
    ...{ direction: 'prev', after, limit },
  });
}

/** Ids of articles with exactly this tag. */
export function articleIdsByTag(tx: ReadTx, tag: string, limit: number): Promise<string[]> {
  return tx.objectStore('articles').index('tags').getAllKeys(tag, limit);
}

/** Ids of articles with a word beginning so. */
export async function articleIdsByTerm(tx: ReadTx, prefix: string, limit: number) {
  const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
  return new Set(await tx.objectStore('articles').index('terms').getAllKeys(range, limit));
}

/** Ids of articles at hand about a topic. */
export function articleIdsOnTopic(tx: ReadTx, topic: string, limit: number): Promise<string[]> {
  return tx.objectStore('articles').index('topics').getAllKeys(topic, limit);
}

/** Tags in use, in the order of their letters, from index keys alone. */
export async function articleTags(tx: ReadTx, limit: number): Promise<string[]> {
  const tags: string[] = [];
  let row = await tx.objectStore('articles').index('tags').openKeyCursor(null, 'nextunique');
  while (row && tags.length < limit) {
    tags.push(row.key);
    row = await row.continue();
  }
  return tags;
}

/** On whose ledgers an article stands, in no order. */
export function givesOfArticle(tx: ReadTx, articleId: string, limit: number): Promise<Give[]> {
  return tx.objectStore('gives').index('articleId').getAll(articleId, limit);
}

/** Ids of people who care about a topic, existing customers first. */
export function idsOnTopic(tx: ReadTx, topic: string, limit: number): Promise<string[]> {
  const range = IDBKeyRange.bound(...topicRange(topic));
  return tx.objectStore('people').index('topics').getAllKeys(range, limit);
}

/** Ids of people who have had only asks since a day, the longest first. */
export function idsOnlyAsked(tx: ReadTx, from: CalendarDate, limit: number): Promise<string[]> {
  const range = IDBKeyRange.lowerBound(from);
  return tx.objectStore('people').index('asksFrom').getAllKeys(range, limit);
}
