import { useWords } from '../i18n/context';
import { Banner } from '../ui/Banner';
import { Button } from '../ui/Button';
import { IconAlert, IconReread } from '../ui/icons';
import { useSession } from './context';

/**
 * What keeps the background from answering: the data is being brought to a new version, or a
 * write has no answer and is neither saved nor lost until the background says so.
 */
export function Doubts() {
  const { client, toasts, refresh } = useSession();
  const { t } = useWords();
  if (client.gettingReady.value)
    return (
      <Banner tone="waiting" icon={IconReread} urgent>
        {t('state.gettingReady')}
      </Banner>
    );
  const doubts = client.doubts.value;
  const open = doubts.find(({ state }) => state === 'unconfirmed');
  if (open)
    return (
      <Banner
        tone="waiting"
        icon={IconAlert}
        urgent
        actions={
          <>
            <Button
              onClick={async () => {
                const saved = await client.recheck(open.key);
                if (saved === true) toasts.show({ kind: 'done', what: 'saved-late' });
                if (saved === false) toasts.show({ kind: 'failed', code: 'not-saved' });
                await refresh();
              }}
            >
              {t('state.checkAgain')}
            </Button>
            <Button look="plain" onClick={() => client.dismiss(open.key)}>
              {t('word.dismiss')}
            </Button>
          </>
        }
      >
        {t('state.unconfirmed')}
      </Banner>
    );
  if (doubts.length > 0)
    return (
      <Banner tone="waiting" icon={IconReread} urgent>
        {t('state.checking')}
      </Banner>
    );
  return null;
}
