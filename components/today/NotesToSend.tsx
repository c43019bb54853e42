import { useState } from 'preact/hooks';
import type { CalendarDate } from '@/utils/domain/record';
import type { Owed } from '@/utils/state/settle';
import { useWords } from '../i18n/context';
import { NotePanel } from '../note/NotePanel';

export type Moved = { item: Owed; due: CalendarDate };

/** One note after the other, for every promise that got a new day. */
export function NotesToSend({ moved, onEnd }: { moved: readonly Moved[]; onEnd: () => void }) {
  const { t, dates } = useWords();
  const [at, setAt] = useState(0);
  const one = moved[at];
  if (one?.item.kind !== 'promise') return null;
  const { promise, who } = one.item;
  const next = () => (at + 1 < moved.length ? setAt(at + 1) : onEnd());
  return (
    <section class="notes-to-send" aria-label={t('today.notes')}>
      <h1 class="page-title">{t('today.notes')}</h1>
      <p class="settle-lead">{t('today.notesOf', { at: at + 1, n: moved.length })}</p>
      <h2 class="settle-text">
        <span class="foreign">{who.name}</span> · {dates.day(one.due)}
      </h2>
      <p class="meta foreign">{promise.text}</p>
      <NotePanel
        key={promise.id}
        personId={promise.personId}
        kind="new-date-after"
        matter={{
          promise: promise.evidence?.sentence ?? promise.text,
          oldDate: promise.due,
          newDate: one.due,
        }}
        words={{ copy: t('today.noteCopy'), without: t('today.noteSkip') }}
        onDone={next}
        onCancel={onEnd}
      />
    </section>
  );
}
