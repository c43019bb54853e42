import { useEffect, useMemo, useState } from 'preact/hooks';
import { createSettle } from '@/utils/state/settle';
import { useQuickDays, useSession } from '../app/context';
import { useRoute } from '../dashboard/route-context';
import { useWords } from '../i18n/context';
import { EmptyState, Skeleton } from '../ui/Banner';
import { Button } from '../ui/Button';
import { IconAlert, IconCheck } from '../ui/icons';
import { VirtualList } from '../ui/VirtualList';
import { type Moved, NotesToSend } from './NotesToSend';
import { SettleRow } from './SettleRow';

/** Settles a pile: each thing stays, gets a new day, or is dropped. Nothing moves by itself. */
export function SettlePage() {
  const { client, writes } = useSession();
  const { go } = useRoute();
  const { t } = useWords();
  const days = useQuickDays();
  const settle = useMemo(() => createSettle(client, writes), [client, writes]);
  const [busy, setBusy] = useState(false);
  const [moved, setMoved] = useState<readonly Moved[]>([]);
  useEffect(() => void settle.load(), [settle]);
  const items = settle.items.value;
  const { move, drop, keep } = settle.counts.value;

  if (!items)
    return settle.error.value ? (
      <EmptyState icon={IconAlert} title={t(`error.${settle.error.value}`)} />
    ) : (
      <Skeleton label={t('popup.loading')} lines={8} />
    );
  if (moved.length > 0) return <NotesToSend moved={moved} onEnd={() => setMoved([])} />;
  if (items.length === 0)
    return (
      <EmptyState
        icon={IconCheck}
        title={t('popup.clearTitle')}
        actions={<Button onClick={() => go('today')}>{t('page.today')}</Button>}
      />
    );
  const apply = async () => {
    setBusy(true);
    const settled = await settle.apply();
    setBusy(false);
    // A word with a new day is owed a word about it.
    if (settled) setMoved(settled.filter(({ item }) => item.kind === 'promise'));
  };
  const later = days.at(-1);
  return (
    <div class="settle">
      <h1 class="page-title">{t('today.settleTitle')}</h1>
      <p class="settle-lead">{t('today.settleLead')}</p>
      <div class="settle-all">
        <span class="meta">{t('today.all', { n: items.length })}</span>
        <Button look="plain" onClick={() => settle.chooseAll(null)}>
          {t('today.keep')}
        </Button>
        {days.map(({ label, date }) => (
          <Button
            key={date}
            look="plain"
            onClick={() => settle.chooseAll({ as: 'move', due: date })}
          >
            {label}
          </Button>
        ))}
        <Button look="plain" onClick={() => settle.chooseAll({ as: 'drop' })}>
          {t('today.drop')}
        </Button>
      </div>
      <VirtualList
        label={t('today.settleTitle')}
        rows={items}
        keyOf={(item) => (item.kind === 'promise' ? item.promise.id : item.followup.id)}
        estimate={() => 64}
        scroller="[data-scroll]"
        render={(item) => <SettleRow item={item} settle={settle} later={later?.date ?? null} />}
      />
      {settle.more.value && <p class="nothing">{t('today.moreAfter')}</p>}
      <div class="settle-foot">
        <span class="settle-sum">{t('today.settleSum', { move, drop, keep })}</span>
        <Button
          look="primary"
          size="m"
          busy={busy}
          disabled={move + drop === 0 || busy}
          onClick={() => void apply()}
        >
          {t('today.apply')}
        </Button>
      </div>
    </div>
  );
}
