import { useState } from 'preact/hooks';
import type { Channel } from '@/utils/domain/interaction';
import { useSession } from '../app/context';
import { PersonPane } from '../app/PersonPane';
import type { Quick } from '../followup/QuickAdd';
import { useWords } from '../i18n/context';
import { ManualSheet } from '../log/ManualSheet';
import { EmptyState, Skeleton } from '../ui/Banner';
import { IconNobody } from '../ui/icons';

/** Everything about one person, at full width. */
export function PersonPage() {
  const { card } = useSession();
  const { t } = useWords();
  const [quick, setQuick] = useState<Quick>(null);
  const [manual, setManual] = useState<Channel | null>(null);
  const shown = card.card.value;
  if (!shown)
    return card.error.value ? (
      <EmptyState icon={IconNobody} title={t(`error.${card.error.value}`)} />
    ) : (
      <Skeleton label={t('state.waiting')} lines={6} />
    );
  return (
    <div class="content">
      <PersonPane card={shown} seen={null} quick={quick} onQuick={setQuick} onManual={setManual} />
      {manual && (
        <ManualSheet
          personId={shown.person.id}
          name={shown.person.name}
          channel={manual}
          onClose={() => setManual(null)}
        />
      )}
    </div>
  );
}
