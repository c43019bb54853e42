import type { FittingArticle } from '@/utils/messages/article-view';
import { useWords } from '../i18n/context';
import { Button } from '../ui/Button';
import { IconGive } from '../ui/icons';
import { short } from './short';

/** Gives the kept article that fits. */
export function GiveDo(props: { article: FittingArticle['article']; onGive: () => void }) {
  const { t } = useWords();
  const title = short(props.article.title);
  return (
    <Button class="next-give" icon={IconGive} onClick={props.onGive}>
      <span class="truncate foreign">{t('article.giveNamed', { title })}</span>
    </Button>
  );
}
