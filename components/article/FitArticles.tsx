import type { FittingArticle } from '@/utils/messages/article-view';
import { useWords } from '../i18n/context';
import { sayFits } from './say-fit';
import './article.css';

export type FitArticlesProps = {
  rows: readonly FittingArticle[];
  onPick: (article: FittingArticle['article']) => void;
  /** Does the first take the focus? */
  autofocus?: boolean;
};

/** Kept articles that fit somebody, each a press to give it. */
export function FitArticles({ rows, onPick, autofocus = false }: FitArticlesProps) {
  const { t } = useWords();
  return (
    <ul class="fit-articles">
      {rows.map(({ article, reasons }, at) => (
        <li key={article.id}>
          <button
            type="button"
            class="fit-article"
            data-autofocus={autofocus && at === 0 ? '' : undefined}
            onClick={() => onPick(article)}
          >
            <span class="fit-article-title foreign clamp-2">{article.title}</span>
            <span class="meta foreign">{sayFits(t, reasons)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
