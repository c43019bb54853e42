import type { ComponentChildren } from 'preact';
import type { RevisitItem, TodayItem, TodayView } from '@/utils/messages/views';
import { useVisit } from '../app/context';
import { Mark } from '../brand/Mark';
import { useWords } from '../i18n/context';
import { Avatar } from '../ui/Avatar';
import { TodayRow } from './TodayRow';

/** My word first, then today, then what others owe; visits apart, without a number. */
export function TodayLists({ today }: { today: TodayView }) {
  const { t } = useWords();
  const { overdue, dueToday, waiting, revisits, overdueCount } = today;
  const more = overdueCount - overdue.length;
  return (
    <div class="today">
      {overdue.length + dueToday.length > 0 && <h1 class="sr-only">{t('app.name')}</h1>}
      {overdue.length === 0 && dueToday.length === 0 && (
        <section class="clear">
          <Mark size={36} />
          <h1>{t('popup.clearTitle')}</h1>
          <p>{t('popup.clear')}</p>
        </section>
      )}
      <TodayList title={t('popup.overdue')} items={overdue} count={overdueCount} tone="overdue">
        {more > 0 && <p class="nothing">{t('popup.moreOverdue', { n: more })}</p>}
      </TodayList>
      <TodayList title={t('popup.today')} items={dueToday} />
      <TodayList title={t('popup.waiting')} items={waiting} />
      <Revisits items={revisits} />
    </div>
  );
}

type ListProps = {
  title: string;
  items: readonly TodayItem[];
  count?: number;
  tone?: 'overdue';
  children?: ComponentChildren;
};

function TodayList({ title, items, count = items.length, tone, children }: ListProps) {
  if (items.length === 0) return null;
  return (
    <section class="section" aria-label={title}>
      <header class="section-head">
        <h2 class={tone ? `tone-${tone} toned` : ''}>{title}</h2>
        <span class="count">{count}</span>
      </header>
      <ul class="rows">
        {items.map((item) => (
          <TodayRow
            key={item.kind === 'promise' ? item.promise.id : item.followup.id}
            item={item}
          />
        ))}
      </ul>
      {children}
    </section>
  );
}

function Revisits({ items }: { items: readonly RevisitItem[] }) {
  const visit = useVisit();
  const { t, dates } = useWords();
  if (items.length === 0) return null;
  return (
    <section class="section" aria-label={t('popup.revisits')}>
      <header class="section-head">
        <span class="dot" aria-hidden="true" />
        <h2>{t('popup.revisits')}</h2>
      </header>
      <ul class="rows">
        {items.map(({ personId, name, company, lastTouchAt }) => (
          <li key={personId} class="row row-person" data-walk tabIndex={-1}>
            <button type="button" class="revisit" onClick={() => visit(personId)}>
              <Avatar name={name} hueKey={personId} size={24} />
              <span class="revisit-name truncate foreign">
                {company ? t('popup.with', { name, company }) : name}
              </span>
              <span class="meta">
                {lastTouchAt
                  ? t('popup.lastContact', { when: dates.moment(lastTouchAt) })
                  : t('popup.never')}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
