import { useState } from 'preact/hooks';
import { SNIPPETS, type SnippetKind, writeSnippet } from '@/utils/domain/snippets';
import { nearFestivals } from '@/utils/domain/suggest/festivals';
import type { FittingArticle } from '@/utils/messages/article-view';
import type { PersonCard } from '@/utils/messages/views';
import { FitArticles } from '../article/FitArticles';
import { translateTo, useWords } from '../i18n/context';
import { Chip } from '../ui/Chip';
import { Letter } from './Letter';

/** Letters that ask for something: not while it is no time to ask. */
const ASKS: readonly SnippetKind[] = ['referral', 'survey'];

export type SnippetSheetProps = {
  card: PersonCard;
  /** Kept articles that fit them: what is useful may be ready. */
  fitting: readonly FittingArticle[];
  onGive: (article: FittingArticle['article']) => void;
  onClose: () => void;
};

/** How many of them are offered. */
const OFFERED = 3;

/** A ready letter in the customer's language, to begin with. */
export function SnippetSheet({ card, fitting, onGive, onClose }: SnippetSheetProps) {
  const { t, today } = useWords();
  const { person } = card;
  const [near] = person.culture ? nearFestivals(person.culture, today) : [];
  const [kind, setKind] = useState<SnippetKind>(near ? 'festival' : 'greeting');
  const [reason, setReason] = useState('');
  const [owed] = card.iOwe;
  const why = t(`snippet.reason.${kind === 'value' ? 'value' : 'why'}`);
  return (
    <Letter
      title={t('snippet.title')}
      personId={person.id}
      name={person.name}
      about={`${kind} ${reason}`}
      write={(reader, tone, language) =>
        writeSnippet({ kind, tone, language }, reader, {
          reason,
          ...(near ? { festival: translateTo(language)(`festival.${near.festival}`) } : {}),
          ...(owed ? { promise: owed.evidence?.sentence ?? owed.text, newDate: owed.due } : {}),
        })
      }
      onClose={onClose}
      head={
        <>
          <div class="snippet-kinds">
            {SNIPPETS.map((one) => (
              <Chip key={one} pressed={one === kind} onClick={() => setKind(one)}>
                {t(`snippet.kind.${one}`)}
              </Chip>
            ))}
          </div>
          <Cautions card={card} kind={kind} />
          {kind === 'value' && fitting.length > 0 && (
            <section class="snippet-kept" aria-label={t('snippet.kept')}>
              <p class="meta">{t('snippet.kept')}</p>
              <FitArticles
                rows={fitting.slice(0, OFFERED)}
                onPick={(article) => {
                  onClose();
                  onGive(article);
                }}
              />
            </section>
          )}
        </>
      }
    >
      {NAMES_REASON.has(kind) && (
        <input
          class="field"
          value={reason}
          maxLength={300}
          placeholder={why}
          aria-label={why}
          dir="auto"
          onInput={(event) => setReason(event.currentTarget.value)}
        />
      )}
    </Letter>
  );
}

/** Letters with a place for what they are about. */
const NAMES_REASON: ReadonlySet<SnippetKind> = new Set(['thanks', 'refusal', 'value']);

/** What to think of before it is sent: what is not for them, and that it is no time to ask. */
function Cautions({ card, kind }: { card: PersonCard; kind: SnippetKind }) {
  const { t, dates, today } = useWords();
  const { notNow, file } = card.person;
  const asking = ASKS.includes(kind) && notNow !== null && notNow.until >= today;
  const unfit = kind === 'value' || kind === 'referral' ? file.notForThem : undefined;
  return (
    <>
      {asking && notNow && (
        <p class="snippet-caution tone-waiting">
          {t('snippet.notNow', { until: dates.day(notNow.until), because: notNow.because })}
        </p>
      )}
      {unfit && (
        <p class="snippet-caution tone-waiting">{t('snippet.notForThem', { what: unfit })}</p>
      )}
    </>
  );
}
