import { useState } from 'preact/hooks';
import type { Suggestion } from '@/utils/domain/suggestion';
import { addDays, weekdayOf } from '@/utils/lib/dates';
import { useSession } from '../app/context';
import { useWords } from '../i18n/context';
import { DatePicker } from '../promise/DatePicker';
import { IconClose } from '../ui/icons';
import { Menu } from '../ui/Menu';

/** Silences the suggestion: until a day, or for good because it is wrong. */
export function NotNow(props: { personId: string; next: Suggestion; said: string }) {
  const { writes } = useSession();
  const { t, today } = useWords();
  const [choosing, setChoosing] = useState(false);
  const { rule, fact } = props.next;
  const suggested = { personId: props.personId, rule, fact, said: props.said.slice(0, 1000) };
  const until = (day: string) => {
    setChoosing(false);
    // Today is no day to wait for.
    const ahead = day > today ? day : addDays(today, 1);
    void writes.run('suggestion/not-now', { ...suggested, until: ahead }, 'suggestion-later');
  };
  return (
    <>
      <span class="next-silence">
        <Menu
          class="button button-plain button-s"
          label={t('next.notNowMenu')}
          items={[
            { heading: t('next.againOn') },
            { label: t('next.againTomorrow'), onSelect: () => until(addDays(today, 1)) },
            { label: t('next.againInTwo'), onSelect: () => until(addDays(today, 2)) },
            {
              label: t('next.againWeek'),
              onSelect: () => until(addDays(today, 8 - weekdayOf(today))),
            },
            { label: t('next.againDate'), onSelect: () => setChoosing(true) },
            { divider: true },
            {
              label: t('next.wrong'),
              icon: IconClose,
              onSelect: () => void writes.run('suggestion/wrong', suggested, 'suggestion-wrong'),
            },
          ]}
        >
          {t('next.notNowMenu')}
        </Menu>
      </span>
      {choosing && (
        <div class="next-date">
          <DatePicker autofocus onPick={until} />
        </div>
      )}
    </>
  );
}
