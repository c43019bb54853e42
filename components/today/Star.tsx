import { useWords } from '../i18n/context';
import { Icon } from '../ui/Icon';
import { IconStar } from '../ui/icons';

/** The mark of a key customer. */
export function Star({ star }: { star: boolean }) {
  const { t } = useWords();
  if (!star) return null;
  return (
    <span class="star" role="img" aria-label={t('today.star')}>
      <Icon node={IconStar} size={12} />
    </span>
  );
}
