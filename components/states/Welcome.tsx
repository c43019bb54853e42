import { useApp } from '../app/context';
import { Mark } from '../brand/Mark';
import { useWords } from '../i18n/context';
import { Button } from '../ui/Button';

/** The first run, in a few sentences; gone for good after one press. */
export function Welcome() {
  const { session, abilities } = useApp();
  const { settings } = session;
  const { t } = useWords();
  if (!settings.loaded.value || settings.settings.value.welcomed) return null;
  const over = () => void settings.set({ welcomed: true });
  const { openSidePanel } = abilities;
  return (
    <section class="welcome" aria-label={t('welcome.title')}>
      <Mark size={28} />
      <h2>{t('welcome.title')}</h2>
      <p>{t('welcome.body')}</p>
      <details>
        <summary>{t('welcome.linkedinTitle')}</summary>
        <p>{t('welcome.linkedin')}</p>
      </details>
      <div class="welcome-actions">
        <Button look="primary" size="m" onClick={over}>
          {t('welcome.start')}
        </Button>
        {openSidePanel && (
          <Button look="plain" size="m" onClick={openSidePanel}>
            {t('welcome.panel')}
          </Button>
        )}
      </div>
    </section>
  );
}
