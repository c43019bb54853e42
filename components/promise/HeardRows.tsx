import type { OfferedHeard } from '@/utils/messages/heard-view';
import { useWords } from '../i18n/context';
import { TickLine, toggled } from './TickLine';

export type HeardRowsProps = {
  heard: readonly OfferedHeard[];
  /** Refs of those that are ticked. */
  kept: ReadonlySet<string>;
  onKept: (kept: Set<string>) => void;
};

/** What they complain of and what they look for, in their own words. */
export function HeardRows({ heard, kept, onKept }: HeardRowsProps) {
  const { t } = useWords();
  if (heard.length === 0) return null;
  return (
    <ul class="found heard">
      {heard.map(({ ref, kind, sentence, personName }) => (
        <li key={ref} class={`found-row${kept.has(ref) ? '' : ' found-off'}`}>
          <TickLine
            checked={kept.has(ref)}
            onChange={(ticked) => onKept(toggled(kept, ref, ticked))}
          >
            <span class="foreign">{sentence}</span>
          </TickLine>
          <p class="found-meta meta">
            <span class={`heard-kind heard-${kind}`}>{t(`heard.${kind}`)}</span>
            <span class="truncate foreign">{personName}</span>
            {kind === 'complaint' && <span>{t('heard.clock')}</span>}
          </p>
        </li>
      ))}
    </ul>
  );
}
