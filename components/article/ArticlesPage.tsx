import { useState } from 'preact/hooks';
import { useRoute } from '../dashboard/route-context';
import { useWords } from '../i18n/context';
import { Button } from '../ui/Button';
import { IconPlus } from '../ui/icons';
import { Segmented } from '../ui/Segmented';
import { ArticleList } from './ArticleList';
import { ArticleOne } from './ArticleOne';
import { KeepSheet } from './KeepSheet';
import { OnlyAsked } from './OnlyAsked';
import './article.css';

const PARTS = ['kept', 'asked', 'away'] as const;
type Part = (typeof PARTS)[number];

/** What was kept for customers, whom it fits, and who has had only asks. */
export function ArticlesPage() {
  const { route, go } = useRoute();
  const { t } = useWords();
  const [adding, setAdding] = useState(false);
  const [place, id] = route.value.rest;
  const part: Part = PARTS.find((one) => one === place) ?? 'kept';
  const open = (articleId: string) => go('articles', 'one', articleId);
  if (place === 'one' && id !== undefined)
    return (
      <div class="page page-narrow articles">
        <ArticleOne key={id} id={id} />
      </div>
    );
  return (
    <div class="page page-narrow articles">
      <header class="promises-head">
        <h1 class="page-title">{t('page.articles')}</h1>
        <Segmented
          label={t('article.part')}
          value={part}
          options={PARTS.map((value) => ({ value, label: t(`article.part.${value}`) }))}
          onChange={(value) => go('articles', value)}
        />
        <span class="grow" />
        <Button icon={IconPlus} onClick={() => setAdding(true)}>
          {t('article.byHand')}
        </Button>
      </header>
      {part === 'asked' ? (
        <OnlyAsked />
      ) : (
        <ArticleList key={part} shelf={part === 'away' ? 'archived' : 'kept'} onOpen={open} />
      )}
      {adding && (
        <KeepSheet
          page={null}
          onClose={(kept) => {
            setAdding(false);
            if (kept) open(kept);
          }}
        />
      )}
    </div>
  );
}
