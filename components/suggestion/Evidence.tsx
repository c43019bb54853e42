import type { SuggestionEvidence } from '@/utils/domain/suggestion';
import { useWords } from '../i18n/context';
import { showRecord } from '../timeline/show-entry';

/** Goes to the record that a reason rests on; to the timeline for a message further down. */
export function Evidence({ evidence }: { evidence: SuggestionEvidence | null }) {
  const { t } = useWords();
  if (!evidence) return null;
  return (
    <button type="button" class="next-show" onClick={() => showRecord(evidence.id)}>
      {t('next.show')}
    </button>
  );
}
