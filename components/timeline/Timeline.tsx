import { useMemo } from 'preact/hooks';
import { useSession } from '../app/context';
import { useWords } from '../i18n/context';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { VirtualList } from '../ui/VirtualList';
import { channelIcon } from './channels';
import { Entry } from './Entry';
import { rowKey, timelineRows } from './rows';

/** What passed between you, newest first, as far back as one scrolls. */
export function Timeline() {
  const { timeline } = useSession();
  const { t, dates } = useWords();
  const items = timeline.items.value;
  const filter = timeline.filter.value;
  const channels = timeline.channels.value;
  const rows = useMemo(() => timelineRows(items, dates.dateOf), [items, dates]);
  return (
    <section class="section timeline" aria-label={t('timeline.title')}>
      <header class="section-head">
        <h2>{t('timeline.title')}</h2>
        <span class="section-gap" />
        {channels.length > 1 && <Filter />}
      </header>
      {items.length === 0 && timeline.atEnd.value ? (
        <p class="nothing">{t(filter ? 'timeline.emptyFilter' : 'timeline.empty')}</p>
      ) : (
        <VirtualList
          label={t('timeline.title')}
          rows={rows}
          keyOf={rowKey}
          estimate={(row) => (row.kind === 'day' ? 32 : 68)}
          scroller="[data-scroll]"
          onNearEnd={() => void timeline.reachEnd()}
          render={(row) =>
            row.kind === 'day' ? (
              <h3 class="day">{dates.heading(row.date)}</h3>
            ) : (
              <Entry entry={row.entry} />
            )
          }
        />
      )}
      <div class="timeline-end" role="status">
        {timeline.loading.value && <span class="meta">{t('timeline.loading')}</span>}
      </div>
      {timeline.failed.value && (
        <p class="nothing">
          {t('timeline.failed')}{' '}
          <Button look="plain" onClick={() => void timeline.reachEnd()}>
            {t('word.retry')}
          </Button>
        </p>
      )}
    </section>
  );
}

/** One kind only: icons, and the word of the one that is on. */
function Filter() {
  const { timeline } = useSession();
  const { t } = useWords();
  const filter = timeline.filter.value;
  return (
    <fieldset class="filter">
      <legend class="sr-only">{t('timeline.filter')}</legend>
      {timeline.channels.value.map((channel) => {
        const on = filter === channel;
        return (
          <button
            key={channel}
            type="button"
            class="filter-chip"
            aria-pressed={on}
            data-tip={on ? undefined : t(`channel.${channel}`)}
            onClick={() => timeline.setFilter(on ? null : channel)}
          >
            <Icon node={channelIcon[channel]} size={14} />
            <span class={on ? '' : 'sr-only'}>{t(`channel.${channel}`)}</span>
          </button>
        );
      })}
    </fieldset>
  );
}
