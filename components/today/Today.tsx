import { useSession } from '../app/context';
import { useWords } from '../i18n/context';
import { EmptyState, Skeleton } from '../ui/Banner';
import { Button } from '../ui/Button';
import { IconAlert } from '../ui/icons';
import { TodayLists } from './TodayLists';

/** What is due, or why it cannot be shown. */
export function Today() {
  const session = useSession();
  const { t } = useWords();
  const { today, error, load } = session.today;
  if (today.value) return <TodayLists today={today.value} />;
  if (!error.value) return <Skeleton label={t('popup.loading')} lines={4} />;
  return (
    <EmptyState
      icon={IconAlert}
      title={t('state.noAnswerTitle')}
      actions={<Button onClick={() => void load()}>{t('word.retry')}</Button>}
    >
      {error.value === 'no-answer' ? t('state.noAnswer') : t(`error.${error.value}`)}
    </EmptyState>
  );
}
