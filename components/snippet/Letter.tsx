import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { NotePerson, NoteTone } from '@/utils/domain/notes';
import type { MailLanguage } from '@/utils/domain/person';
import { useSession } from '../app/context';
import { useAnswer } from '../app/use-answer';
import { useWords } from '../i18n/context';
import { Button } from '../ui/Button';
import { copyText } from '../ui/clipboard';
import { Segmented } from '../ui/Segmented';
import { Sheet } from '../ui/Sheet';
import './snippet.css';

const LANGUAGES = [
  { value: 'en', label: 'EN' },
  { value: 'zh', label: '中文' },
] as const;

export type LetterProps = {
  title: string;
  personId: string;
  name: string;
  /** Another text whenever it is about something else: what was typed makes way. */
  about: string;
  write: (reader: NotePerson, tone: NoteTone, language: MailLanguage) => string;
  /** Above the letter, and between its choices and its text. */
  head?: ComponentChildren;
  children?: ComponentChildren;
  /** Beside what is pressed. */
  lead?: ComponentChildren;
  /** It went into the draft or to the clipboard. */
  onUsed?: () => void;
  onClose: () => void;
};

/** A letter to somebody, in their language: into the open draft, or to the clipboard. */
export function Letter(props: LetterProps) {
  const { personId, name, about } = props;
  const { brake } = useSession();
  const { t, locale } = useWords();
  const { value: reader } = useAnswer('note/person', { personId });
  const [tone, setTone] = useState<NoteTone>('gentle');
  const [chosen, setChosen] = useState<MailLanguage | null>(null);
  const [edited, setEdited] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  const draft = brake.view.value?.state === 'writing';
  const language = chosen ?? reader?.language ?? locale;
  const text = edited ?? (reader ? props.write(reader, tone, language) : '');
  useEffect(() => {
    setEdited(null);
    setFailed(false);
  }, [about, tone, language]);

  const used = () => {
    props.onUsed?.();
    props.onClose();
  };
  const copy = async () => {
    if (await copyText(text)) used();
    else setFailed(true);
  };
  const insert = async () => {
    // Where the page would not take it, the clipboard does.
    if (await brake.insert(text, null)) used();
    else await copy();
  };

  return (
    <Sheet
      title={props.title}
      closeLabel={t('word.close')}
      onClose={props.onClose}
      foot={
        <>
          {props.lead}
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
        {props.head}
        <div class="note-head">
          <Segmented
            label={t('note.tone')}
            value={tone}
            options={[
              { value: 'gentle', label: t('note.gentle') },
              { value: 'firm', label: t('note.firm') },
            ]}
            onChange={setTone}
          />
          <Segmented
            label={t('note.language')}
            value={language}
            options={LANGUAGES}
            onChange={setChosen}
          />
        </div>
        {props.children}
        <textarea
          class="field note-text snippet-text"
          lang={language === 'zh' ? 'zh-CN' : 'en'}
          dir="auto"
          aria-label={t('note.text', { name })}
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
