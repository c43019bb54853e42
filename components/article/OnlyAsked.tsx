import { useState } from 'preact/hooks';
import type { FittingArticle, OnlyAsked as Row } from '@/utils/messages/article-view';
import { useVisit } from '../app/context';
import { useAnswer } from '../app/use-answer';
import { useWords } from '../i18n/context';
import { WhoLine } from '../person/WhoLine';
import { EmptyState, Skeleton } from '../ui/Banner';
import { IconAlert, IconGive } from '../ui/icons';
import { VirtualList } from '../ui/VirtualList';
import { Others } from './ArticleOne';
import { GiveSheet } from './GiveSheet';
import { sayFits, sayLeftOut } from './say-fit';

const LIMIT = 100;

type Giving = { row: Row; article: FittingArticle['article'] };

/** Who has had only asks, with the article that fits best: time to give first. */
export function OnlyAsked() {
  const words = useWords();
  const { t } = words;
  const { value, error } = useAnswer('article/only-asked', { limit: LIMIT });
  const [last, setLast] = useState(value);
  const [giving, setGiving] = useState<Giving | null>(null);
  if (value && value !== last) setLast(value);
  const shown = value ?? last;
  if (!shown)
    return error ? (
      <EmptyState icon={IconAlert} title={t(`error.${error}`)} />
    ) : (
      <Skeleton label={t('state.waiting')} lines={6} />
    );
  const { rows, left, more } = shown;
  return (
    <>
      {rows.length === 0 ? (
        <EmptyState icon={IconGive} title={t('asked.emptyTitle')}>
          {t('asked.empty')}
        </EmptyState>
      ) : (
        <>
          <p class="articles-lead">{t('asked.lead')}</p>
          <VirtualList
            rows={rows}
            keyOf={({ who }) => who.personId}
            estimate={() => 84}
            scroller="[data-scroll]"
            label={t('article.part.asked')}
            render={(row) => (
              <AskedRow row={row} onGive={(article) => setGiving({ row, article })} />
            )}
          />
          {more && <p class="nothing">{t('asked.more')}</p>}
        </>
      )}
      <Others
        title={t('article.left')}
        rows={left.map(({ who, why }) => ({ who, why: sayLeftOut(words, why) }))}
      />
      {giving && (
        <GiveSheet article={giving.article} who={giving.row.who} onClose={() => setGiving(null)} />
      )}
    </>
  );
}

type AskedRowProps = { row: Row; onGive: (article: FittingArticle['article']) => void };

function AskedRow({ row, onGive }: AskedRowProps) {
  const { t, dates } = useWords();
  const visit = useVisit();
  const { who, asks, lastGiven, best } = row;
  const given =
    lastGiven === null ? t('asked.never') : t('asked.last', { when: dates.day(lastGiven) });
  const give = () => best && onGive(best.article);
  return (
    <div class="row row-person asked" data-walk tabIndex={-1}>
      <button
        type="button"
        class="revisit"
        {...(best ? {} : { 'data-open': '' })}
        onClick={() => visit(who.personId)}
      >
        <WhoLine who={who} why={`${t('asked.count', { n: asks })} · ${given}`} />
      </button>
      {best ? (
        <div class="asked-best">
          <span class="asked-words">
            <span class="asked-title truncate foreign">{best.article.title}</span>
            <span class="meta truncate foreign">{sayFits(t, best.reasons)}</span>
          </span>
          <button
            type="button"
            class="button button-soft button-s"
            data-open
            aria-label={t('article.giveTo', { name: who.name })}
            onClick={give}
          >
            {t('article.give')}
          </button>
        </div>
      ) : (
        <p class="asked-best meta">{t('asked.none')}</p>
      )}
    </div>
  );
}
