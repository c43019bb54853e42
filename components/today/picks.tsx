import { type Signal, useSignal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { TodayItem } from '@/utils/messages/views';
import { useQuickDays, useSession } from '../app/context';
import { useWords } from '../i18n/context';
import { Button, IconButton } from '../ui/Button';
import { IconClose } from '../ui/icons';
import { keyOf } from './key-of';
import { putOff } from './put-off';

/** Ids of rows picked to be put off together. */
type Picks = Signal<ReadonlySet<string>>;
export const PicksContext = createContext<Picks | null>(null);

export const usePicks = (): Picks => useSignal<ReadonlySet<string>>(new Set());

/** Whether this row is picked, and the switch for it. */
export function usePicked(item: TodayItem): { picked: boolean; toggle: () => void } {
  const picks = useContext(PicksContext);
  const id = keyOf(item);
  return {
    picked: picks?.value.has(id) ?? false,
    toggle() {
      if (!picks) return;
      const next = new Set(picks.value);
      if (!next.delete(id)) next.add(id);
      picks.value = next;
    },
  };
}

/** What can be done with the rows picked. */
export function PickedBar({ items }: { items: readonly TodayItem[] }) {
  const picks = useContext(PicksContext);
  const { writes } = useSession();
  const words = useWords();
  const { t, dates } = words;
  const days = useQuickDays();
  const picked = items.filter((item) => picks?.value.has(keyOf(item)));
  const n = picked.length;
  if (!picks || n === 0) return null;
  const clear = () => {
    picks.value = new Set();
  };
  const until = async (day: string) => {
    const ask = { ...putOff(picked, words), until: day };
    const result = await writes.run('today/snooze', ask, 'snoozed');
    if (result.ok) clear();
  };
  return (
    <div class="picked-bar" role="toolbar" aria-label={t('today.picked', { n })}>
      <span class="picked-count">{t('today.picked', { n })}</span>
      {days.map(({ label, date }) => (
        <Button key={date} look="plain" onClick={() => void until(date)} tip={dates.day(date)}>
          {label}
        </Button>
      ))}
      <IconButton size="s" icon={IconClose} label={t('today.unpick')} onClick={clear} />
    </div>
  );
}
