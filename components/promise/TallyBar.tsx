import { OUTCOMES } from '@/utils/domain/promise';
import type { Tally } from '@/utils/domain/word-kept';
import { useWords } from '../i18n/context';

/** How words ended, as parts of one bar; `most` is the count the full width stands for. */
export function TallyBar({ tally, most }: { tally: Tally; most: number }) {
  const { t } = useWords();
  const parts = OUTCOMES.filter((outcome) => tally[outcome] > 0);
  const said = parts.map((outcome) => `${t(`outcome.${outcome}`)} ${tally[outcome]}`).join(', ');
  return (
    <span
      class="tally"
      role="img"
      aria-label={said || t('record.none')}
      data-tip={said || undefined}
    >
      {parts.map((outcome) => (
        <span
          key={outcome}
          class={`tally-part tally-${outcome}`}
          style={{ width: `${(tally[outcome] / Math.max(1, most)) * 100}%` }}
        />
      ))}
    </span>
  );
}

/** What the colours of the bars mean, with the counts of all of them. */
export function TallyKey({ tally }: { tally: Tally }) {
  const { t } = useWords();
  return (
    <ul class="tally-key">
      {OUTCOMES.map((outcome) => (
        <li key={outcome}>
          <span class={`tally-dot tally-${outcome}`} aria-hidden="true" />
          {t(`outcome.${outcome}`)} <strong>{tally[outcome]}</strong>
        </li>
      ))}
    </ul>
  );
}
