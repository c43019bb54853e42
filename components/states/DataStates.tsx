import { useState } from 'preact/hooks';
import type { DataHealth } from '@/utils/messages/views';
import { useSession } from '../app/context';
import { useWords } from '../i18n/context';
import { EmptyState } from '../ui/Banner';
import { Button } from '../ui/Button';
import { IconAlert } from '../ui/icons';

/** The database is not what it should be: nothing else is shown until that is settled. */
export function DataStates({ health }: { health: Exclude<DataHealth, { state: 'ok' }> }) {
  const { t } = useWords();
  if (health.state === 'unavailable')
    return (
      <EmptyState icon={IconAlert} title={t('state.storageTitle')}>
        {t('state.storage')}
      </EmptyState>
    );
  return <DataMissing expected={health.expected} />;
}

function DataMissing({ expected }: { expected: { people: number; promises: number } }) {
  const { health, refresh } = useSession();
  const { t } = useWords();
  const [sure, setSure] = useState(false);
  const { people, promises } = expected;
  return (
    <EmptyState
      icon={IconAlert}
      title={t('state.dataMissingTitle')}
      actions={
        sure ? (
          <>
            <Button autofocus onClick={() => setSure(false)}>
              {t('word.cancel')}
            </Button>
            <Button
              look="danger"
              onClick={async () => {
                await health.startAfresh();
                await refresh();
              }}
            >
              {t('state.startAfreshYes')}
            </Button>
          </>
        ) : (
          <>
            <Button
              onClick={async () => {
                await health.check();
                await refresh();
              }}
            >
              {t('word.retry')}
            </Button>
            <Button look="plain" onClick={() => setSure(true)}>
              {t('state.startAfresh')}
            </Button>
          </>
        )
      }
    >
      <p>{t('state.dataMissing', { people, promises })}</p>
      {sure && (
        <p class="error" role="alert">
          {t('state.startAfreshSure')}
        </p>
      )}
    </EmptyState>
  );
}
