import { useSession } from '../app/context';
import { DayLine } from '../app/DayLine';
import { useWords } from '../i18n/context';
import { Kbd } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { IconDate, IconEdit, IconNote } from '../ui/icons';
import { OneLine } from '../ui/OneLine';

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
  if (open === 'note') return <NoteLine personId={personId} onEnd={() => onOpen(null)} />;
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
  const { t } = useWords();
  return (
    <DayLine
      label={t('followup.label')}
      placeholder={t('followup.placeholder')}
      needsDate
      onEnd={onEnd}
      onSubmit={async (text, due) => {
        if (!due) return false;
        const ask = { personId, text: text || t('followup.defaultText'), due };
        return (await writes.run('followup/add', ask, 'followup-added')).ok;
      }}
    />
  );
}

function NoteLine({ personId, onEnd }: LineProps) {
  const { log, clock } = useSession();
  const { t } = useWords();
  return (
    <OneLine
      multiline
      label={t('note.label')}
      placeholder={t('note.placeholder')}
      onEnd={onEnd}
      onSubmit={(text) => {
        const at = clock.now().toISOString();
        return log.logManual({ personId, channel: 'note', direction: null, at, text });
      }}
      words={{ save: t('note.save'), cancel: t('word.cancel') }}
    />
  );
}
