import { quotable } from '@/utils/domain/notes/template';
import type { OfferedClosing } from '@/utils/messages/ledger-views';
import { useWords } from '../i18n/context';
import { TickLine, toggled } from './TickLine';

export type CloseRowsProps = {
  closes: readonly OfferedClosing[];
  /** Ids of those that are ticked. */
  done: ReadonlySet<string>;
  onDone: (done: Set<string>) => void;
};

/** "Does this keep: 'send the quote'?" Nothing is closed unasked. */
export function CloseRows({ closes, done, onDone }: CloseRowsProps) {
  const { t } = useWords();
  if (closes.length === 0) return null;
  return (
    <ul class="found closes">
      {closes.map(({ promiseId, text, side, personName, sentence }) => (
        <li key={promiseId} class={`found-row${done.has(promiseId) ? '' : ' found-off'}`}>
          <TickLine
            done
            checked={done.has(promiseId)}
            onChange={(ticked) => onDone(toggled(done, promiseId, ticked))}
          >
            <span class="meta">
              {side === 'mine' ? t('closes.ask') : t('closes.theirs', { name: personName })}
            </span>{' '}
            <span class="foreign">{text}</span>
          </TickLine>
          {sentence !== '' && (
            <p class="found-meta meta foreign">
              {t('closes.because', { sentence: quotable(sentence) })}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
