import { useSession } from '../app/context';
import { useWords } from '../i18n/context';
import { Banner } from '../ui/Banner';
import { Button } from '../ui/Button';
import { IconAddPerson, IconMail } from '../ui/icons';

/** After a message closed: was it sent, and who was that? Asked once, quietly. */
export function BrakeAsk() {
  const { brake } = useSession();
  const { t } = useWords();
  const view = brake.view.value;
  if (view?.state !== 'was-it-sent' && view?.state !== 'who') return null;
  const n = view.promises.filter(({ kept }) => kept).length;
  const name = view.to?.name ?? null;
  // Somebody has to stand behind a promise: who is not known can only be added.
  const unknown = view.to?.personId == null;
  const add = unknown && name !== null;
  if (view.state === 'who' && name === null) return null;
  return (
    <div class="brake-question">
      <Banner
        tone="accent"
        icon={unknown ? IconAddPerson : IconMail}
        title={view.state === 'who' ? t('brake.who', { name: name ?? '' }) : t('brake.wasItSent')}
        actions={
          <>
            {(!unknown || add) && (
              <Button look="primary" onClick={() => void brake.keep(add)}>
                {t(view.state === 'who' || add ? 'brake.addAndKeep' : 'brake.yesKeep', { n })}
              </Button>
            )}
            <Button look="plain" onClick={() => void brake.dismiss()}>
              {t(view.state === 'who' ? 'brake.leave' : 'brake.no')}
            </Button>
          </>
        }
      >
        {view.state === 'who'
          ? t('brake.whoText', { name: name ?? '' })
          : name === null
            ? t('brake.wasItSentBare')
            : t('brake.wasItSentTo', { name })}
      </Banner>
    </div>
  );
}
