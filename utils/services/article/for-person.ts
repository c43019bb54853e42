import { articleIdsOnTopic, getArticles } from '@/utils/db/repositories/articles';
import { newestByDay } from '@/utils/db/repositories/of-person';
import type { ReadTx } from '@/utils/db/schema';
import { fitOf, interestsOf, isUnfit } from '@/utils/domain/fit';
import type { ArticlesForPerson, FittingArticle } from '@/utils/messages/article-view';
import type { UiAsk } from '@/utils/messages/ui-to-background';
import { type ServiceDeps, today } from '../context';
import { FIT_STORES, type Reader, readersIn } from './people';

/** Articles read of each topic, and looked at in all. */
const ROWS = 40;
const LOOKED = 60;
/** Gives of theirs among which articles are looked for. */
const GIVES = 300;
const SHOWN = 10;

/** Kept articles that fit somebody and that they have not had, the best first. */
export async function fittingArticles(
  tx: ReadTx,
  { person, facts }: Pick<Reader, 'person' | 'facts'>,
  most: number,
): Promise<FittingArticle[]> {
  const rows = await Promise.all(
    interestsOf(facts).map((topic) => articleIdsOnTopic(tx, topic, ROWS)),
  );
  const hits = new Map<string, number>();
  for (const id of rows.flat()) hits.set(id, (hits.get(id) ?? 0) + 1);
  if (hits.size === 0) return [];
  const had = new Set(
    (await newestByDay(tx, 'gives', person.id, GIVES)).map(({ articleId }) => articleId),
  );
  // Ids grow with time: of equals the newest comes first.
  const ids = [...hits.keys()]
    .filter((id) => !had.has(id))
    .sort((a, b) => (hits.get(b) ?? 0) - (hits.get(a) ?? 0) || b.localeCompare(a));
  const articles = await getArticles(tx, ids.slice(0, LOOKED));
  return articles
    .flatMap(({ id, title, url, savedAt, topics }) => {
      const about = new Set(topics);
      const fit = isUnfit(about, person.file) ? null : fitOf(about, facts);
      return fit
        ? [{ score: fit.score, article: { id, title, url, savedAt }, reasons: fit.reasons }]
        : [];
    })
    .sort((a, b) => b.score - a.score || b.article.savedAt.localeCompare(a.article.savedAt))
    .slice(0, most)
    .map(({ article, reasons }) => ({ article, reasons }));
}

/** What could be given to somebody now; nothing while it is no time for it, with the reason. */
export function articlesForPerson(
  deps: ServiceDeps,
  { personId }: UiAsk<'article/for-person'>,
): Promise<ArticlesForPerson> {
  const day = today(deps);
  return deps.db.read(FIT_STORES, async (tx) => {
    const reader = await readersIn(tx, day)(personId);
    if (!reader) return { rows: [], left: null };
    if (reader.shut) return { rows: [], left: reader.shut };
    return { rows: await fittingArticles(tx, reader, SHOWN), left: null };
  });
}
