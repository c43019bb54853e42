import { useApp } from '../app/context';
import { useWords } from '../i18n/context';
import { Button } from '../ui/Button';

/** From how many overdue things on they are a pile that wants a fresh start. */
const PILE = 8;

/** Offers to settle a pile, where there is one. */
export function Pile({ overdue }: { overdue: number }) {
  const { abilities } = useApp();
  const { t } = useWords();
  const { openDashboard } = abilities;
  if (overdue < PILE || !openDashboard) return null;
  return (
    <div class="pile">
      <p>{t('today.pile', { n: overdue })}</p>
      <Button look="soft" onClick={() => openDashboard('today/settle')}>
        {t('today.settle')}
      </Button>
    </div>
  );
}
