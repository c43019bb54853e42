import { declineOutcome } from '@/utils/domain/outcome';
import type { PromiseRecord } from '@/utils/domain/promise';
import { useWords } from '../i18n/context';
import { NotePanel } from '../note/NotePanel';

export type DeclinePanelProps = {
  promise: PromiseRecord;
  onDecline: (why: string) => void;
  onCancel: () => void;
};

/** An honest no: what it counts as, the reason, and a note firm or gentle. */
export function DeclinePanel({ promise, onDecline, onCancel }: DeclinePanelProps) {
  const { t, today } = useWords();
  const { personId, text, evidence, due } = promise;
  const outcome = declineOutcome(promise, today);
  const said =
    outcome === 'kept'
      ? 'note.fixed.inTime'
      : outcome === 'renegotiated'
        ? 'note.fixed.firmInTime'
        : 'note.fixed.late';
  const inTime = said !== 'note.fixed.late';
  return (
    <>
      <p class={`note-said tone-${inTime ? 'today' : 'overdue'}`}>{t(said)}</p>
      <NotePanel
        personId={personId}
        kind="decline"
        matter={{ promise: evidence?.sentence ?? text, oldDate: due }}
        words={{ copy: t('note.copyNo'), without: t('note.onlyNo') }}
        onDone={onDecline}
        onCancel={onCancel}
      />
    </>
  );
}
