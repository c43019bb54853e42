import { useWords } from '../i18n/context';
import { Health } from './Health';

/** How well pages are read, in a tab of its own. */
export function HealthPage() {
  const { t } = useWords();
  return (
    <div class="page page-narrow">
      <h1 class="page-title">{t('health.title')}</h1>
      <Health />
    </div>
  );
}
