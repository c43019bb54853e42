import type { Complaint } from '@/utils/domain/complaint';
import { useSession } from '../app/context';
import { DayLine } from '../app/DayLine';
import { useWords } from '../i18n/context';
import { OneLine } from '../ui/OneLine';

type LineProps = { complaint: Complaint; onEnd: () => void };

/** The cause and the next date, on one line; a known cause need not be typed again. */
export function InformLine({ complaint, onEnd }: LineProps) {
  const { writes } = useSession();
  const { t } = useWords();
  const { id, cause } = complaint;
  return (
    <DayLine
      label={t('complaint.informLabel')}
      placeholder={cause ?? t('complaint.informPlaceholder')}
      needsDate
      onEnd={onEnd}
      onSubmit={async (text, due) => {
        const told = text || cause;
        if (!due || !told) return false;
        return (
          await writes.run('complaint/inform', { id, cause: told, due }, 'complaint-informed')
        ).ok;
      }}
      save={t('word.done')}
      needDate={t('complaint.needDate')}
    />
  );
}

/** Mended, and told, on the spot: only the cause is wanted. */
export function CauseLine({ complaint, onEnd }: LineProps) {
  const { writes } = useSession();
  const { t } = useWords();
  return (
    <OneLine
      label={t('complaint.causeLabel')}
      placeholder={t('complaint.causePlaceholder')}
      onEnd={onEnd}
      onSubmit={async (cause) =>
        (await writes.run('complaint/solve', { id: complaint.id, cause }, 'complaint-solved')).ok
      }
      words={{ save: t('complaint.solve'), cancel: t('word.cancel') }}
    />
  );
}

/** A new complaint: what went wrong, and by when they are told why. */
export function ComplaintLine({ personId, onEnd }: { personId: string; onEnd: () => void }) {
  const { writes } = useSession();
  const { t } = useWords();
  return (
    <DayLine
      label={t('complaint.label')}
      placeholder={t('complaint.placeholder')}
      onEnd={onEnd}
      onSubmit={async (text, due) => {
        if (!text) return false;
        const ask = { personId, text, due, interactionId: null };
        return (await writes.run('complaint/add', ask, 'complaint-opened')).ok;
      }}
    />
  );
}
