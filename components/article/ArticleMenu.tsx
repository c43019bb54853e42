import type { ArticleFace } from '@/utils/messages/article-view';
import { useSession } from '../app/context';
import { useWords } from '../i18n/context';
import { Icon } from '../ui/Icon';
import { IconArchive, IconMore, IconOpen, IconRemove } from '../ui/icons';
import { Menu } from '../ui/Menu';
import { webLink } from '../ui/web-link';

export type ArticleMenuProps = { article: ArticleFace; onGone?: () => void };

/** What one does with an article as a whole; each can be taken back. */
export function ArticleMenu({ article, onGone }: ArticleMenuProps) {
  const { writes } = useSession();
  const { t } = useWords();
  const { id, title, shelf, url } = article;
  const link = webLink(url);
  const away = shelf === 'archived';
  return (
    <Menu
      class="icon-button icon-button-s"
      label={`${t('article.acts')}: ${title}`}
      items={[
        ...(link
          ? [
              {
                label: t('article.open'),
                icon: IconOpen,
                onSelect: () => void window.open(link, '_blank', 'noopener,noreferrer'),
              },
            ]
          : []),
        {
          label: t(away ? 'article.back' : 'article.archive'),
          icon: IconArchive,
          onSelect: () =>
            void writes.run(
              'article/shelve',
              { id, shelf: away ? 'kept' : 'archived' },
              away ? 'article-back' : 'article-archived',
            ),
        },
        {
          label: t('article.remove'),
          icon: IconRemove,
          danger: true,
          onSelect: () =>
            void writes.run('article/remove', { id }, 'article-removed').then(({ ok }) => {
              if (ok) onGone?.();
            }),
        },
      ]}
    >
      <Icon node={IconMore} size={14} />
    </Menu>
  );
}
