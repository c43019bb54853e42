import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Shelf } from '@/utils/domain/article';
import { createArticles } from '@/utils/state/articles';
import { useSession } from '../app/context';
import { useAnswer } from '../app/use-answer';
import { useWords } from '../i18n/context';
import { EmptyState, Skeleton } from '../ui/Banner';
import { Chip } from '../ui/Chip';
import { Icon } from '../ui/Icon';
import { IconAlert, IconKept, IconSearch } from '../ui/icons';
import { VirtualList } from '../ui/VirtualList';
import { ArticleItem } from './ArticleItem';

export type ArticleListProps = { shelf: Shelf; onOpen: (id: string) => void };

/** Tags in the filter at most; the search finds the others. */
const MOST_TAGS = 24;

/** Kept articles, the newest first, by words or a tag. */
export function ArticleList({ shelf, onOpen }: ArticleListProps) {
  const { client, changes } = useSession();
  const { t } = useWords();
  const [query, setQuery] = useState('');
  const [tag, setTag] = useState<string | null>(null);
  const articles = useMemo(() => createArticles(client), [client]);
  const { value: used } = useAnswer('article/tags', {});
  useEffect(() => void articles.show({ shelf, query, tag }), [articles, shelf, query, tag]);
  const round = changes.value;
  const [first] = useState(round);
  useEffect(() => {
    if (round !== first) void articles.reload();
  }, [articles, round, first]);

  const rows = articles.rows.value;
  if (rows === null)
    return articles.error.value ? (
      <EmptyState icon={IconAlert} title={t(`error.${articles.error.value}`)} />
    ) : (
      <Skeleton label={t('state.waiting')} lines={6} />
    );
  const filtered = query.trim() !== '' || tag !== null;
  if (rows.length === 0 && !filtered)
    return shelf === 'archived' ? (
      <EmptyState icon={IconKept} title={t('article.emptyAway')} />
    ) : (
      <EmptyState icon={IconKept} title={t('article.emptyTitle')}>
        {t('article.empty')}
      </EmptyState>
    );
  return (
    <>
      <div class="articles-filter">
        <label class="articles-search">
          <Icon node={IconSearch} size={14} />
          <input
            type="search"
            value={query}
            maxLength={200}
            aria-label={t('article.search')}
            placeholder={t('article.search')}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
        </label>
        {used && used.tags.length > 0 && (
          <div class="articles-tags">
            {used.tags.slice(0, MOST_TAGS).map((one) => (
              <Chip
                key={one}
                pressed={one === tag}
                onClick={() => setTag(one === tag ? null : one)}
              >
                {one}
              </Chip>
            ))}
          </div>
        )}
      </div>
      <p class="promises-keys" aria-hidden="true">
        {t('article.keys')}
      </p>
      {rows.length === 0 && <EmptyState icon={IconSearch} title={t('article.emptyFound')} />}
      {rows.length > 0 && (
        <VirtualList
          rows={rows}
          keyOf={({ article }) => article.id}
          estimate={() => 92}
          scroller="[data-scroll]"
          label={t('page.articles')}
          onNearEnd={() => void articles.reachEnd()}
          render={(row) => <ArticleItem row={row} onOpen={onOpen} />}
        />
      )}
      {articles.cut.value && <p class="nothing">{t('article.cut')}</p>}
    </>
  );
}
