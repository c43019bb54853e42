import { useState } from 'preact/hooks';
import type { PersonCard } from '@/utils/messages/views';
import { useSession } from '../app/context';
import { useWords } from '../i18n/context';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { IconTwins } from '../ui/icons';
import { MergeSheet } from './MergeSheet';
import { sayTwin } from './say-twin';
import './upkeep.css';

/** Somebody else may be this person: the first of them, with the reason. */
export function Duplicates({ card }: { card: PersonCard }) {
  const { writes } = useSession();
  const { t } = useWords();
  const [merging, setMerging] = useState(false);
  const { person, duplicates } = card;
  const [twin] = duplicates;
  if (!twin) return null;
  return (
    <section class="twins" aria-label={t('twin.title')}>
      <Icon node={IconTwins} size={14} />
      <p class="twins-text">
        {t('twin.maybe')} <b class="foreign">{twin.name}</b>
        <span class="twins-why">
          {sayTwin(t, twin.reason)}
          {duplicates.length > 1 && ` · ${t('twin.more', { n: duplicates.length - 1 })}`}
        </span>
      </p>
      <span class="twins-answers">
        <Button onClick={() => setMerging(true)}>{t('twin.compare')}</Button>
        <Button
          look="plain"
          onClick={() =>
            void writes.run(
              'duplicates/apart',
              { personId: person.id, otherId: twin.personId },
              'twins-apart',
            )
          }
        >
          {t('twin.apart')}
        </Button>
      </span>
      {merging && (
        <MergeSheet
          personId={person.id}
          otherId={twin.personId}
          onClose={() => setMerging(false)}
        />
      )}
    </section>
  );
}
