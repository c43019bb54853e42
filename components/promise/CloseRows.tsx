import { quotable } from '@/utils/domain/notes/template';
import type { OfferedClosing } from '@/utils/messages/ledger-views';
import { useWords } from '../i18n/context';
import { Icon } from '../ui/Icon';
import { IconCheck } from '../ui/icons';

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
  const toggle = (id: string, ticked: boolean) => {
    const next = new Set(done);
    if (ticked) next.add(id);
    else next.delete(id);
    onDone(next);
  };
  return (
    <ul class="found closes">
      {closes.map(({ promiseId, text, side, personName, sentence }) => (
        <li key={promiseId} class={`found-row${done.has(promiseId) ? '' : ' found-off'}`}>
          <label class="found-label">
            <input
              type="checkbox"
              class="sr-only"
              checked={done.has(promiseId)}
              onChange={(event) => toggle(promiseId, event.currentTarget.checked)}
            />
            <span class="tick tick-done" aria-hidden="true">
              <Icon node={IconCheck} size={12} />
            </span>
            <span class="found-text">
              <span class="meta">
                {side === 'mine' ? t('closes.ask') : t('closes.theirs', { name: personName })}
              </span>{' '}
              <span class="foreign">{text}</span>
            </span>
          </label>
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
