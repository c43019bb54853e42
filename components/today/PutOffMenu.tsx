import type { TodayItem } from '@/utils/messages/views';
import { useQuickDays, useSession } from '../app/context';
import { useWords } from '../i18n/context';
import { Icon } from '../ui/Icon';
import { IconDate, IconMoon, IconSnooze } from '../ui/icons';
import { Menu } from '../ui/Menu';
import { usePicked } from './picks';
import { putOff } from './put-off';
import { sayItem } from './say-item';

export type PutOffMenuProps = {
  item: TodayItem;
  /** Another day is wanted. */
  onDate: () => void;
  /** Nothing is to be pushed with this person for a while; absent where that is not the question. */
  onPause?: () => void;
};

/** Puts a row out of sight until a day, alone or with others, and picks it for that. */
export function PutOffMenu({ item, onDate, onPause }: PutOffMenuProps) {
  const words = useWords();
  const { t, dates } = words;
  const quick = useQuickDays();
  const snooze = useSnooze(item);
  const text = sayItem(words, item);
  const { picked, toggle } = usePicked(item);
  return (
    <>
      {/* A switch for the keyboard; the pointer finds it in the menu. */}
      <button type="button" class="sr-only" data-pick aria-pressed={picked} onClick={toggle}>
        {t('today.pick', { text })}
      </button>
      <span data-snooze>
        <Menu
          class="icon-button icon-button-s"
          label={`${t('popup.snooze')}: ${text}`}
          tip={t('popup.snooze')}
          items={[
            ...quick.slice(0, 2).map(({ label, date }) => ({
              ...{ label, hint: dates.day(date), onSelect: () => snooze(date) },
            })),
            { label: t('due.choose'), icon: IconDate, onSelect: onDate },
            ...(onPause ? [{ label: t('today.pause'), icon: IconMoon, onSelect: onPause }] : []),
            { label: t(picked ? 'today.unpickOne' : 'today.pickOne'), onSelect: toggle },
          ]}
        >
          <Icon node={IconSnooze} size={14} />
        </Menu>
      </span>
    </>
  );
}

/** Puts one row off until a day. */
export function useSnooze(item: TodayItem): (until: string) => void {
  const { writes } = useSession();
  const words = useWords();
  return (until) => {
    const said = item.matter ? 'suggestion-later' : 'snoozed';
    void writes.run('today/snooze', { ...putOff([item], words), until }, said);
  };
}
