import { useWords } from '../i18n/context';
import { Sheet } from '../ui/Sheet';
import { Health } from './Health';

/** The same beside the page it is about. */
export function HealthSheet({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  return (
    <Sheet title={t('health.title')} closeLabel={t('word.close')} onClose={onClose}>
      <div class="sheet-body">
        <Health />
      </div>
    </Sheet>
  );
}
