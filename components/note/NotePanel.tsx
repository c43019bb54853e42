import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { NoteKind, NoteMatter, NotePerson, NoteTone } from '@/utils/domain/notes';
import { writeNote } from '@/utils/domain/notes';
import type { MailLanguage } from '@/utils/domain/person';
import { useAnswer } from '../app/use-answer';
import { useWords } from '../i18n/context';
import { Button } from '../ui/Button';
import { copyText } from '../ui/clipboard';
import { isEscape } from '../ui/keys';
import { Segmented } from '../ui/Segmented';

export type NotePanelProps = {
  personId: string;
  kind: NoteKind;
  matter: NoteMatter;
  /** "Copy and move", and the same without the note. */
  words: { copy: string; without: string };
  /** With the reason that was given, '' when none. */
  onDone: (reason: string) => void;
  onCancel: () => void;
};

const LANGUAGES = [
  { value: 'en', label: 'EN' },
  { value: 'zh', label: '中文' },
] as const;

/** A note to the customer, ready to be changed and copied. Kept sends nothing. */
export function NotePanel(props: NotePanelProps) {
  const { value: person } = useAnswer('note/person', { personId: props.personId });
  return person ? <NoteForm {...props} person={person} /> : <div class="note-panel" />;
}

function NoteForm(props: NotePanelProps & { person: NotePerson }) {
  const { person, kind, matter, words } = props;
  const { t, locale } = useWords();
  const [tone, setTone] = useState<NoteTone>('gentle');
  const [chosen, setChosen] = useState<MailLanguage | null>(null);
  const [reason, setReason] = useState('');
  const [edited, setEdited] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  const panel = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // So that Enter goes on where the day was picked.
    panel.current?.querySelector<HTMLElement>('.button-primary')?.focus({ preventScroll: true });
    panel.current?.scrollIntoView?.({ block: 'nearest' });
  }, []);
  const language = chosen ?? person.language ?? locale;
  const text = edited ?? writeNote({ kind, tone, language }, person, { ...matter, reason });
  const copy = async () => {
    if (await copyText(text)) props.onDone(reason);
    else setFailed(true);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc leaves from anywhere in the form
    <div
      ref={panel}
      class="note-panel"
      onKeyDown={(event) => {
        if (!isEscape(event)) return;
        event.preventDefault();
        event.stopPropagation();
        props.onCancel();
      }}
    >
      <div class="note-head">
        <Segmented
          label={t('note.tone')}
          value={tone}
          options={[
            { value: 'gentle', label: t('note.gentle') },
            { value: 'firm', label: t('note.firm') },
          ]}
          onChange={(value) => {
            setTone(value);
            setEdited(null);
          }}
        />
        <Segmented
          label={t('note.language')}
          value={language}
          options={LANGUAGES}
          onChange={(value) => {
            setChosen(value);
            setEdited(null);
          }}
        />
      </div>
      <input
        class="field"
        value={reason}
        maxLength={300}
        placeholder={t('note.reason')}
        aria-label={t('note.reason')}
        dir="auto"
        onInput={(event) => {
          setReason(event.currentTarget.value);
          setEdited(null);
        }}
      />
      <textarea
        class="field note-text"
        lang={language === 'zh' ? 'zh-CN' : 'en'}
        dir="auto"
        aria-label={t('note.text', { name: person.name })}
        value={text}
        maxLength={5000}
        onInput={(event) => setEdited(event.currentTarget.value)}
      />
      {failed && (
        <p class="error" role="alert">
          {t('note.notCopied')}
        </p>
      )}
      <div class="note-foot">
        <Button look="plain" onClick={props.onCancel}>
          {t('word.cancel')}
        </Button>
        <Button onClick={() => props.onDone(reason)}>{words.without}</Button>
        <Button look="primary" onClick={() => void copy()}>
          {words.copy}
        </Button>
      </div>
    </div>
  );
}
