import { useSession } from '../app/context';
import { useWords } from '../i18n/context';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { IconPerson } from '../ui/icons';

/** Says that the user picked the person, and for how long. */
export function ByHand({ onPick }: { onPick: () => void }) {
  const { card } = useSession();
  const { t } = useWords();
  if (!card.byHand.value) return null;
  return (
    <p class="by-hand">
      <Icon node={IconPerson} size={12} />
      <span class="grow">{t('hand.picked')}</span>
      <Button look="plain" onClick={onPick}>
        {t('hand.other')}
      </Button>
    </p>
  );
}
