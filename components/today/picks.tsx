import { type Signal, useSignal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { TodayItem } from '@/utils/messages/views';
import { useQuickDays, useSession } from '../app/context';
import { useWords } from '../i18n/context';
import { Button, IconButton } from '../ui/Button';
import { IconClose } from '../ui/icons';

/** Ids of rows picked to be put off together. */
type Picks = Signal<ReadonlySet<string>>;
export const PicksContext = createContext<Picks | null>(null);

export const usePicks = (): Picks => useSignal<ReadonlySet<string>>(new Set());

/** Whether this row is picked, and the switch for it. */
export function usePicked(id: string): { picked: boolean; toggle: () => void } {
  const picks = useContext(PicksContext);
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
  const { t, dates } = useWords();
  const days = useQuickDays();
  const ids = picks?.value ?? new Set<string>();
  const promises = items.flatMap((item) =>
    item.kind === 'promise' && ids.has(item.promise.id) ? [item.promise.id] : [],
  );
  const followups = items.flatMap((item) =>
    item.kind === 'followup' && ids.has(item.followup.id) ? [item.followup.id] : [],
  );
  const n = promises.length + followups.length;
  if (!picks || n === 0) return null;
  const clear = () => {
    picks.value = new Set();
  };
  const until = async (day: string) => {
    const result = await writes.run('today/snooze', { promises, followups, until: day }, 'snoozed');
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
