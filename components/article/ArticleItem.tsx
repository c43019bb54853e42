import { hostShown } from '@/utils/lib/web-address';
import type { ArticleRow } from '@/utils/messages/article-view';
import { useWords, type Words } from '../i18n/context';
import { Avatar } from '../ui/Avatar';
import { ArticleMenu } from './ArticleMenu';

export type ArticleItemProps = { row: ArticleRow; onOpen: (id: string) => void };

/** One kept article: what it is, whom it fits, who got it. */
export function ArticleItem({ row, onOpen }: ArticleItemProps) {
  const words = useWords();
  const { t, dates } = words;
  const { article, fits, got } = row;
  const { id, title, url, note, quote, tags, savedAt } = article;
  const source = url ? hostShown(url) : t('article.ownThought');
  const about = note || quote;
  return (
    <div class="row article" data-walk tabIndex={-1} data-record={id}>
      <div class="row-main">
        <button type="button" class="article-title clamp-2" data-open onClick={() => onOpen(id)}>
          <span class="foreign">{title}</span>
        </button>
        <div class="article-meta meta">
          <span class="truncate foreign">{source}</span>
          <span>{dates.moment(savedAt)}</span>
          {tags.slice(0, 4).map((tag) => (
            <span key={tag} class="tag tag-quiet truncate foreign">
              {tag}
            </span>
          ))}
        </div>
        {about !== '' && <p class="article-about clamp-2 foreign">{about}</p>}
        <div class="article-people">
          {fits.first.length > 0 && (
            <span class="article-faces">
              {fits.first.map((who) => (
                <Avatar key={who.personId} name={who.name} hueKey={who.personId} size={20} />
              ))}
            </span>
          )}
          <span class={fits.count > 0 ? 'foreign' : 'meta'}>{sayNames(words, fits)}</span>
          {got > 0 && <span class="meta">{t('article.gotCount', { n: got })}</span>}
        </div>
      </div>
      <span class="row-acts">
        <ArticleMenu article={article} />
      </span>
    </div>
  );
}

function sayNames({ t, locale }: Words, { first, count, more }: ArticleRow['fits']): string {
  if (count === 0) return t('article.fitsNone');
  const names = first.map(({ name }) => name).join(locale === 'zh' ? '、' : ', ');
  const others = count - first.length;
  if (others === 0 && !more) return t('article.fitsNames', { names });
  return t('article.fitsNamesMore', { names, n: more ? `${others}+` : others });
}
