import { useState } from 'preact/hooks';
import { hostShown } from '@/utils/lib/web-address';
import type { ArticleFace, FitsView } from '@/utils/messages/article-view';
import type { TodayPerson } from '@/utils/messages/views';
import { formatRoute } from '@/utils/state/route';
import { useSession, useVisit } from '../app/context';
import { useAnswer } from '../app/use-answer';
import { useRoute } from '../dashboard/route-context';
import { useWords } from '../i18n/context';
import { WhoLine } from '../person/WhoLine';
import { EmptyState, Skeleton } from '../ui/Banner';
import { EditInPlace } from '../ui/EditInPlace';
import { Icon } from '../ui/Icon';
import { IconBack, IconNobody, IconOpen } from '../ui/icons';
import { TagField } from '../ui/TagField';
import { webLink } from '../ui/web-link';
import { ArticleMenu } from './ArticleMenu';
import { FitRow } from './FitRow';
import { GiveSheet } from './GiveSheet';
import { sayFits, sayLeftOut } from './say-fit';

/** One article: its words to change, everybody it fits, who got it and whom it is no time for. */
export function ArticleOne({ id }: { id: string }) {
  const { go } = useRoute();
  const { t } = useWords();
  const { value, error } = useAnswer('article/one', { id });
  const [last, setLast] = useState(value);
  if (value && value !== last) setLast(value);
  // While it is asked anew, what was there stands.
  const shown = value ?? last;
  return (
    <>
      <a class="articles-back" href={formatRoute('articles')}>
        <Icon node={IconBack} size={14} />
        {t('article.list')}
      </a>
      {error ? (
        <EmptyState icon={IconNobody} title={t(`error.${error}`)} />
      ) : shown ? (
        <>
          <Head article={shown.article} onGone={() => go('articles')} />
          <People article={shown.article} view={shown.view} />
        </>
      ) : (
        <Skeleton label={t('state.waiting')} lines={8} />
      )}
    </>
  );
}

function Head({ article, onGone }: { article: ArticleFace; onGone: () => void }) {
  const { writes } = useSession();
  const { t, dates } = useWords();
  const { value: used } = useAnswer('article/tags', {});
  const { id, title, url, quote, note, tags, savedAt } = article;
  const link = webLink(url);
  const edit = (fields: Partial<Pick<ArticleFace, 'title' | 'quote' | 'note' | 'tags'>>) =>
    void writes.run('article/edit', { id, ...fields }, 'article-edited');
  return (
    <header class="article-head">
      <div class="article-head-line">
        <h1 class="page-title">
          <EditInPlace
            value={title}
            label={t('article.title')}
            maxLength={300}
            onSave={(text) => edit({ title: text })}
          />
        </h1>
        <ArticleMenu article={article} onGone={onGone} />
      </div>
      <p class="article-meta meta">
        {link && (
          <a class="link" href={link} target="_blank" rel="noopener noreferrer">
            <span class="truncate">{hostShown(link)}</span>
            <Icon node={IconOpen} size={12} />
          </a>
        )}
        <span>{t('article.savedOn', { when: dates.moment(savedAt) })}</span>
      </p>
      {quote !== '' && <blockquote class="keep-quote foreign">{quote}</blockquote>}
      <EditInPlace
        class="article-note"
        value={note}
        label={t('article.note')}
        placeholder={t('article.noteHint')}
        multiline
        optional
        maxLength={2000}
        onSave={(text) => edit({ note: text })}
      />
      <TagField
        label={t('article.tags')}
        placeholder={t('article.tagsHint')}
        values={tags}
        known={used?.tags ?? []}
        onChange={(next) => edit({ tags: next })}
        removeLabel={(tag) => t('article.dropTag', { tag })}
      />
    </header>
  );
}

function People({ article, view }: { article: ArticleFace; view: FitsView }) {
  const words = useWords();
  const { t, dates } = words;
  const [giving, setGiving] = useState<TodayPerson | null>(null);
  const { fits, got, left, more } = view;
  return (
    <>
      <section class="section" aria-label={t('article.fits')}>
        <header class="section-head">
          <h2>{t('article.fits')}</h2>
          {fits.length > 0 && <span class="count">{more ? `${fits.length}+` : fits.length}</span>}
        </header>
        {fits.length === 0 ? (
          <p class="nothing">{t('article.fitsNobody')}</p>
        ) : (
          <p class="promises-keys" aria-hidden="true">
            {t('article.keysPeople')}
          </p>
        )}
        <ul class="rows">
          {fits.map(({ who, reasons, onlyAsks }) => (
            <FitRow
              key={who.personId}
              who={who}
              why={sayFits(t, reasons)}
              onlyAsks={onlyAsks}
              articleId={article.id}
              onGive={() => setGiving(who)}
            />
          ))}
        </ul>
        {more && <p class="nothing">{t('article.more')}</p>}
      </section>
      <Others
        title={t('article.got')}
        rows={got.map(({ who, on }) => ({ who, why: t('article.gotOn', { when: dates.day(on) }) }))}
      />
      <Others
        title={t('article.left')}
        rows={left.map(({ who, why }) => ({ who, why: sayLeftOut(words, why) }))}
      />
      {giving && <GiveSheet article={article} who={giving} onClose={() => setGiving(null)} />}
    </>
  );
}

/** People it is not proposed to, each a way to their page. */
export function Others({
  title,
  rows,
}: {
  title: string;
  rows: readonly { who: TodayPerson; why: string }[];
}) {
  const visit = useVisit();
  if (rows.length === 0) return null;
  return (
    <section class="section others" aria-label={title}>
      <header class="section-head">
        <h2>{title}</h2>
        <span class="count">{rows.length}</span>
      </header>
      <ul class="rows">
        {rows.map(({ who, why }) => (
          <li key={who.personId} class="row row-person" data-walk tabIndex={-1}>
            <button type="button" class="revisit" data-open onClick={() => visit(who.personId)}>
              <WhoLine who={who} why={why} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
