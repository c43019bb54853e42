import { useState } from 'preact/hooks';
import type { FittingArticle } from '@/utils/messages/article-view';
import { useWords } from '../i18n/context';
import { Icon } from '../ui/Icon';
import { IconKept, IconRight } from '../ui/icons';
import { Sheet } from '../ui/Sheet';
import { FitArticles } from './FitArticles';

export type FitLineProps = {
  name: string;
  rows: readonly FittingArticle[];
  onGive: (article: FittingArticle['article']) => void;
};

/** One quiet line: how many kept articles fit this person; the list on demand. */
export function FitLine({ name, rows, onGive }: FitLineProps) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  if (rows.length === 0) return null;
  return (
    <>
      <button type="button" class="fit-line" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Icon node={IconKept} size={14} />
        <span>{t('article.forPerson', { n: rows.length })}</span>
        <Icon node={IconRight} size={12} />
      </button>
      {open && (
        <Sheet
          title={t('article.pick', { name })}
          closeLabel={t('word.close')}
          onClose={() => setOpen(false)}
        >
          <div class="sheet-body">
            <FitArticles
              autofocus
              rows={rows}
              onPick={(article) => {
                setOpen(false);
                onGive(article);
              }}
            />
          </div>
        </Sheet>
      )}
    </>
  );
}
