import type { Followup } from '@/utils/domain/followup';
import { useWords } from '../i18n/context';
import { FollowupRow } from './FollowupRow';

/** Dated reminders without a promise. */
export function Followups({ followups }: { followups: readonly Followup[] }) {
  const { t } = useWords();
  // Steps of the joint plan stand in the relationship.
  const own = followups.filter(({ kind }) => kind !== 'milestone');
  if (own.length === 0) return null;
  return (
    <section class="section" aria-label={t('followup.title')}>
      <header class="section-head">
        <h2>{t('followup.title')}</h2>
        <span class="count">{own.length}</span>
      </header>
      <ul class="rows">
        {own.map((followup) => (
          <FollowupRow key={followup.id} followup={followup} />
        ))}
      </ul>
    </section>
  );
}
