import { useState } from 'preact/hooks';
import { writeSnippet } from '@/utils/domain/snippets';
import type { FittingArticle } from '@/utils/messages/article-view';
import { useWords } from '../i18n/context';
import { Letter } from '../snippet/Letter';
import { Switch } from '../ui/Switch';
import { useGave } from './use-gave';

export type GiveSheetProps = {
  article: Pick<FittingArticle['article'], 'id' | 'title' | 'url'>;
  who: { personId: string; name: string };
  onClose: () => void;
};

/** An article for somebody: a few words with its title and link, and the note that they got it. */
export function GiveSheet({ article, who, onClose }: GiveSheetProps) {
  const { t } = useWords();
  const gave = useGave();
  const [noting, setNoting] = useState(true);
  return (
    <Letter
      title={t('article.for', { name: who.name })}
      personId={who.personId}
      name={who.name}
      about={article.id}
      write={(reader, tone, language) =>
        writeSnippet({ kind: 'value', tone, language }, reader, {
          reason: language === 'zh' ? `《${article.title}》` : article.title,
          ...(article.url ? { link: article.url } : {}),
        })
      }
      onUsed={() => noting && gave(article.id, who)}
      onClose={onClose}
      head={<p class="give-what foreign clamp-2">{article.title}</p>}
      lead={
        <span class="give-note">
          <Switch label={t('article.noteGiven')} on={noting} onChange={setNoting} />
        </span>
      }
    />
  );
}
