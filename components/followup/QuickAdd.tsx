import { useRef, useState } from 'preact/hooks';
import { useQuickDays, useReadWhen, useSession } from '../app/context';
import { useWords } from '../i18n/context';
import { Button, Kbd } from '../ui/Button';
import { DatedLine } from '../ui/DatedLine';
import { Icon } from '../ui/Icon';
import { IconDate, IconEdit, IconNote } from '../ui/icons';
import { hasCommand, isEnter, isEscape } from '../ui/keys';

export type Quick = 'followup' | 'note' | null;
export type QuickAddProps = {
  personId: string;
  open: Quick;
  onOpen: (open: Quick) => void;
  /** Opens the letters. */
  onWrite: () => void;
};

/** Two quiet lines that become fields: what to do and when, what to remember. */
export function QuickAdd({ personId, open, onOpen, onWrite }: QuickAddProps) {
  const { t } = useWords();
  if (open === 'followup') return <FollowupLine personId={personId} onEnd={() => onOpen(null)} />;
  if (open === 'note') return <NoteField personId={personId} onEnd={() => onOpen(null)} />;
  return (
    <div class="quick">
      <button type="button" class="quick-open" onClick={() => onOpen('followup')}>
        <Icon node={IconDate} size={14} />
        <span>{t('followup.add')}</span>
        <Kbd>F</Kbd>
      </button>
      <button type="button" class="quick-open" onClick={() => onOpen('note')}>
        <Icon node={IconNote} size={14} />
        <span>{t('note.add')}</span>
        <Kbd>N</Kbd>
      </button>
      <button type="button" class="quick-open" onClick={onWrite}>
        <Icon node={IconEdit} size={14} />
        <span>{t('snippet.open')}</span>
        <Kbd>I</Kbd>
      </button>
    </div>
  );
}

type LineProps = { personId: string; onEnd: () => void };

function FollowupLine({ personId, onEnd }: LineProps) {
  const { writes } = useSession();
  const { t, dates } = useWords();
  return (
    <DatedLine
      label={t('followup.label')}
      placeholder={t('followup.placeholder')}
      read={useReadWhen()}
      format={dates.near}
      quick={useQuickDays()}
      needsDate
      onEnd={onEnd}
      onSubmit={async (text, due) => {
        if (!due) return false;
        const ask = { personId, text: text || t('followup.defaultText'), due };
        return (await writes.run('followup/add', ask, 'followup-added')).ok;
      }}
      words={{
        save: t('word.add'),
        cancel: t('word.cancel'),
        needDate: t('followup.needDate'),
        doubtful: t('when.uncertain'),
      }}
    />
  );
}

function NoteField({ personId, onEnd }: LineProps) {
  const { log, clock } = useSession();
  const { t } = useWords();
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const save = async () => {
    if (!text.trim()) return;
    const at = clock.now().toISOString();
    const entry = { personId, channel: 'note', direction: null, at, text: text.trim() } as const;
    if (await log.logManual(entry)) onEnd();
    else field.current?.focus();
  };
  return (
    <div class="dated">
      <textarea
        ref={(element) => {
          if (element && element !== field.current) element.focus();
          field.current = element;
        }}
        class="compose-field compose-note"
        value={text}
        rows={3}
        maxLength={50_000}
        aria-label={t('note.label')}
        placeholder={t('note.placeholder')}
        dir="auto"
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (isEscape(event) && !text.trim()) {
            event.preventDefault();
            event.stopPropagation();
            onEnd();
          } else if (isEnter(event) && hasCommand(event)) {
            event.preventDefault();
            void save();
          }
        }}
      />
      <div class="dated-foot">
        <span class="grow" />
        <Button look="plain" onClick={onEnd}>
          {t('word.cancel')}
        </Button>
        <Button look="primary" disabled={!text.trim()} onClick={() => void save()}>
          {t('note.save')}
          <Kbd>Ctrl ↵</Kbd>
        </Button>
      </div>
    </div>
  );
}
