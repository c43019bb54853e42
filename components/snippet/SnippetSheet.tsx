import { useState } from 'preact/hooks';
import type { NoteTone } from '@/utils/domain/notes';
import type { MailLanguage } from '@/utils/domain/person';
import { SNIPPETS, type SnippetKind, writeSnippet } from '@/utils/domain/snippets';
import { nearFestivals } from '@/utils/domain/suggest/festivals';
import type { PersonCard } from '@/utils/messages/views';
import { useSession } from '../app/context';
import { useAnswer } from '../app/use-answer';
import { translateTo, useWords } from '../i18n/context';
import { Button } from '../ui/Button';
import { Chip } from '../ui/Chip';
import { copyText } from '../ui/clipboard';
import { Segmented } from '../ui/Segmented';
import { Sheet } from '../ui/Sheet';
import './snippet.css';

const LANGUAGES = [
  { value: 'en', label: 'EN' },
  { value: 'zh', label: '中文' },
] as const;

/** Letters that ask for something: not while it is no time to ask. */
const ASKS: readonly SnippetKind[] = ['referral', 'survey'];

/** A ready letter in the customer's language: into the open draft, or to the clipboard. */
export function SnippetSheet({ card, onClose }: { card: PersonCard; onClose: () => void }) {
  const { brake } = useSession();
  const { t, locale, today } = useWords();
  const { person } = card;
  const { value: reader } = useAnswer('note/person', { personId: person.id });
  const [near] = person.culture ? nearFestivals(person.culture, today) : [];
  const [kind, setKind] = useState<SnippetKind>(near ? 'festival' : 'greeting');
  const [tone, setTone] = useState<NoteTone>('gentle');
  const [chosen, setChosen] = useState<MailLanguage | null>(null);
  const [reason, setReason] = useState('');
  const [edited, setEdited] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  const draft = brake.view.value?.state === 'writing';

  const language = chosen ?? reader?.language ?? locale;
  const [owed] = card.iOwe;
  const matter = {
    reason,
    ...(near ? { festival: translateTo(language)(`festival.${near.festival}`) } : {}),
    ...(owed ? { promise: owed.evidence?.sentence ?? owed.text, newDate: owed.due } : {}),
  };
  const text = edited ?? (reader ? writeSnippet({ kind, tone, language }, reader, matter) : '');
  const change = (run: () => void) => {
    run();
    setEdited(null);
    setFailed(false);
  };
  const copy = async () => {
    if (await copyText(text)) onClose();
    else setFailed(true);
  };
  const insert = async () => {
    // Where the page would not take it, the clipboard does.
    if (await brake.insert(text, null)) onClose();
    else await copy();
  };

  return (
    <Sheet
      title={t('snippet.title')}
      closeLabel={t('word.close')}
      onClose={onClose}
      foot={
        <>
          <Button size="m" look={draft ? 'plain' : 'primary'} onClick={() => void copy()}>
            {t('word.copy')}
          </Button>
          {draft && (
            <Button size="m" look="primary" class="grow" onClick={() => void insert()}>
              {t('snippet.insert')}
            </Button>
          )}
        </>
      }
    >
      <div class="sheet-body snippet">
        <div class="snippet-kinds">
          {SNIPPETS.map((one) => (
            <Chip key={one} pressed={one === kind} onClick={() => change(() => setKind(one))}>
              {t(`snippet.kind.${one}`)}
            </Chip>
          ))}
        </div>
        <Cautions card={card} kind={kind} />
        <div class="note-head">
          <Segmented
            label={t('note.tone')}
            value={tone}
            options={[
              { value: 'gentle', label: t('note.gentle') },
              { value: 'firm', label: t('note.firm') },
            ]}
            onChange={(value) => change(() => setTone(value))}
          />
          <Segmented
            label={t('note.language')}
            value={language}
            options={LANGUAGES}
            onChange={(value) => change(() => setChosen(value))}
          />
        </div>
        {NAMES_REASON.has(kind) && (
          <input
            class="field"
            value={reason}
            maxLength={300}
            placeholder={t(`snippet.reason.${kind === 'value' ? 'value' : 'why'}`)}
            aria-label={t(`snippet.reason.${kind === 'value' ? 'value' : 'why'}`)}
            dir="auto"
            onInput={(event) => change(() => setReason(event.currentTarget.value))}
          />
        )}
        <textarea
          class="field note-text snippet-text"
          lang={language === 'zh' ? 'zh-CN' : 'en'}
          dir="auto"
          aria-label={t('note.text', { name: person.name })}
          value={text}
          maxLength={5000}
          data-autofocus=""
          onInput={(event) => setEdited(event.currentTarget.value)}
        />
        {failed && (
          <p class="error" role="alert">
            {t('note.notCopied')}
          </p>
        )}
      </div>
    </Sheet>
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
