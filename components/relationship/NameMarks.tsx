import type { PersonCard } from '@/utils/messages/views';
import { useWords } from '../i18n/context';
import { Icon } from '../ui/Icon';
import { IconMoon, IconStar } from '../ui/icons';

/** Beside the name: a star for a key customer, a moon while not to be pushed. */
export function NameMarks({ card }: { card: PersonCard }) {
  const { t, dates, today } = useWords();
  const { star, notNow } = card.person;
  const paused = notNow && notNow.until >= today ? notNow : null;
  const reason =
    paused && t('pause.mark', { date: dates.day(paused.until), because: paused.because });
  return (
    <>
      {star && (
        <span class="name-mark name-star" data-tip={t('star.on')}>
          <Icon node={IconStar} size={14} />
          <span class="sr-only">{t('star.on')}</span>
        </span>
      )}
      {reason && (
        <span class="name-mark" data-tip={reason}>
          <Icon node={IconMoon} size={14} />
          <span class="sr-only">{reason}</span>
        </span>
      )}
    </>
  );
}
