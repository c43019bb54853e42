import { useState } from 'preact/hooks';
import { toldInTime } from '@/utils/domain/outcome';
import type { PromiseRecord } from '@/utils/domain/promise';
import { useWords } from '../i18n/context';
import { NotePanel } from '../note/NotePanel';
import { DatePicker } from './DatePicker';

export type RenegotiatePanelProps = {
  promise: PromiseRecord;
  onMove: (due: string, why: string) => void;
  onCancel: () => void;
};

/**
 * Asks for the new day, says what moving it means, and offers an honest note. What the other
 * side moves needs no note.
 */
export function RenegotiatePanel({ promise, onMove, onCancel }: RenegotiatePanelProps) {
  const { t, today, dates } = useWords();
  const [due, setDue] = useState<string | null>(null);
  const { personId, side, kind, text, evidence, due: oldDate } = promise;
  const mine = side === 'mine';
  if (due === null)
    return <DatePicker autofocus onPick={(date) => (mine ? setDue(date) : onMove(date, ''))} />;
  const inTime = toldInTime(oldDate, today);
  const owesAnswer = kind === 'soft' || kind === 'approval';
  return (
    <>
      <p class={`note-said tone-${inTime ? 'today' : 'overdue'}`} role="status">
        <strong>
          {oldDate
            ? t('renegotiate.from', { from: dates.day(oldDate), to: dates.day(due) })
            : dates.day(due)}
        </strong>{' '}
        {oldDate && t(inTime ? 'renegotiate.inTime' : 'renegotiate.late')}{' '}
        <button type="button" class="again" onClick={() => setDue(null)}>
          {t('renegotiate.other')}
        </button>
      </p>
      <NotePanel
        personId={personId}
        kind={owesAnswer ? 'takes-longer' : inTime ? 'new-date' : 'new-date-after'}
        matter={{ promise: evidence?.sentence ?? text, oldDate, newDate: due }}
        words={{ copy: t('note.copyMove'), without: t('note.onlyMove') }}
        onDone={(why) => onMove(due, why)}
        onCancel={onCancel}
      />
    </>
  );
}
