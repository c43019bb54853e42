import { useEffect, useState } from 'preact/hooks';
import { hostShown } from '@/utils/lib/web-address';
import { useSession } from '../app/context';
import { useAnswer } from '../app/use-answer';
import { useWords } from '../i18n/context';
import { Banner } from '../ui/Banner';
import { Button, IconButton, Kbd } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { IconCheck, IconClose, IconWebsite } from '../ui/icons';
import { hasCommand, isEnter } from '../ui/keys';
import { Sheet } from '../ui/Sheet';
import { TagField } from '../ui/TagField';
import { FitsPreview } from './FitsPreview';
import { usePreview } from './use-preview';
import './article.css';

export type KeepSheetProps = {
  /** A page to keep; null = told by hand. Untrusted text. */
  page: { url: string; title: string; quote: string } | null;
  /** `id`: what was kept, or was there already; null = nothing. */
  onClose: (id: string | null) => void;
};

type Words = { title: string; quote: string; note: string; tags: string[] };

/** A page to be kept for customers, once: what it is, why, and whom it fits. Enter keeps. */
export function KeepSheet({ page, onClose }: KeepSheetProps) {
  const { writes } = useSession();
  const { t, dates } = useWords();
  const { value: used } = useAnswer('article/tags', {});
  const [title, setTitle] = useState(page?.title ?? '');
  const [url, setUrl] = useState(page?.url ?? '');
  const [quote, setQuote] = useState(page?.quote ?? '');
  const [note, setNote] = useState('');
  const [tags, setTags] = useState<readonly string[]>([]);
  const [busy, setBusy] = useState(false);
  const told = { title, url, quote, note, tags: [...tags] };
  const preview = usePreview(told);
  const kept = preview?.kept ?? null;
  const keptId = kept?.id;
  // The one that is there comes in the place of what the page says.
  useEffect(() => {
    if (!kept) return;
    setTitle(kept.title);
    setQuote(page?.quote || kept.quote);
    setNote(kept.note);
    setTags(kept.tags);
  }, [keptId]);
  const problem = preview?.problem ?? null;
  const empty = title.trim() === '' && quote.trim() === '' && note.trim() === '' && !preview?.url;

  const save = async () => {
    if (busy || empty || (page === null && problem !== null)) return;
    setBusy(true);
    const words = { title, quote, note, tags: [...tags] };
    const id = kept ? await edit(kept.id, words) : await keep(words);
    setBusy(false);
    if (id !== null) onClose(id);
  };
  const edit = async (id: string, words: Words) =>
    (await writes.run('article/edit', { id, ...words }, 'article-edited')).ok ? id : null;
  const keep = async (words: Words) => {
    const ask = { ...words, url: problem ? '' : url };
    const answer = await writes.run('article/keep', ask, 'article-kept');
    return answer.ok ? answer.value.id : null;
  };
  const enter = (event: KeyboardEvent) => {
    if (!isEnter(event)) return;
    event.preventDefault();
    void save();
  };

  return (
    <Sheet
      title={t('article.keep')}
      closeLabel={t('word.close')}
      onClose={() => onClose(null)}
      foot={
        <Button
          size="m"
          look="primary"
          class="grow"
          busy={busy}
          disabled={empty || (page === null && problem !== null)}
          onClick={() => void save()}
        >
          {t(kept ? 'article.save' : 'article.keepOne')}
          <Kbd>↵</Kbd>
        </Button>
      }
    >
      <div class="sheet-body keep">
        {kept && (
          <Banner tone="today" icon={IconCheck}>
            {t('article.keptOn', { when: dates.moment(kept.savedAt) })}
          </Banner>
        )}
        <input
          class="field keep-title"
          value={title}
          maxLength={300}
          dir="auto"
          data-autofocus={page?.title === '' ? '' : undefined}
          aria-label={t('article.title')}
          placeholder={t('article.titleHint')}
          onInput={(event) => setTitle(event.currentTarget.value)}
          onKeyDown={enter}
        />
        {page === null ? (
          <input
            class="field"
            value={url}
            maxLength={20_000}
            inputMode="url"
            data-autofocus=""
            aria-label={t('article.address')}
            aria-invalid={problem !== null}
            placeholder={t('article.addressHint')}
            onInput={(event) => setUrl(event.currentTarget.value)}
            onKeyDown={enter}
          />
        ) : (
          preview?.url && (
            <p class="keep-address meta" data-tip={preview.url}>
              <Icon node={IconWebsite} size={12} />
              <span class="truncate">{hostShown(preview.url)}</span>
            </p>
          )
        )}
        {problem && url.trim() !== '' && (
          <p class="keep-problem tone-waiting" role="alert">
            {t(`article.problem.${problem}`)}
          </p>
        )}
        {quote !== '' && (
          <blockquote class="keep-quote">
            <span class="foreign clamp-4">{quote}</span>
            <IconButton
              icon={IconClose}
              size="s"
              label={t('article.dropQuote')}
              onClick={() => setQuote('')}
            />
          </blockquote>
        )}
        <TagField
          label={t('article.tags')}
          placeholder={t('article.tagsHint')}
          values={tags}
          known={used?.tags ?? []}
          autofocus={page !== null && page.title !== ''}
          onChange={setTags}
          onEnter={() => void save()}
          removeLabel={(tag) => t('article.dropTag', { tag })}
        />
        <textarea
          class="field keep-note"
          rows={1}
          value={note}
          maxLength={2000}
          dir="auto"
          aria-label={t('article.note')}
          placeholder={t('article.noteHint')}
          onInput={(event) => setNote(event.currentTarget.value)}
          onKeyDown={(event) => hasCommand(event) && enter(event)}
        />
        {preview && !empty && <FitsPreview view={preview.view} />}
      </div>
    </Sheet>
  );
}
