import { formatRoute } from '@/utils/state/route';
import { useRoute } from '../dashboard/route-context';
import { useWords } from '../i18n/context';
import { sections } from './sections';

/** The settings, part by part. */
export function SettingsPage() {
  const { route } = useRoute();
  const { t } = useWords();
  const [place] = route.value.rest;
  const here = sections.find(({ id }) => id === place) ?? sections[0];
  return (
    <div class="page settings">
      <nav class="settings-nav" aria-label={t('settings.parts')}>
        {sections.map(({ id, label }) => (
          <a
            key={id}
            class="settings-link"
            href={formatRoute('settings', id)}
            aria-current={id === here.id ? 'page' : undefined}
          >
            {t(label)}
          </a>
        ))}
      </nav>
      <section class="settings-part" aria-labelledby="settings-title">
        <h1 class="page-title" id="settings-title">
          {t(here.label)}
        </h1>
        <here.Section key={here.id} />
      </section>
    </div>
  );
}
