import type { TodayGroup, TodayItem, TodayView } from '@/utils/messages/views';
import { Mark } from '../brand/Mark';
import { useWords } from '../i18n/context';
import { Pile } from './Pile';
import { PickedBar, PicksContext, usePicks } from './picks';
import { keyOf, TodayRow } from './TodayRow';

const GROUPS: readonly TodayGroup[] = ['word', 'waiting', 'people', 'dates'];

/** One list: my word, who waits for me, people, days. Keys walk it; several can be put off at once. */
export function TodayLists({ today }: { today: TodayView }) {
  const { t } = useWords();
  const picks = usePicks();
  const { groups, overdueCount } = today;
  const nothing = GROUPS.every((group) => groups[group].length === 0);
  return (
    <PicksContext.Provider value={picks}>
      <div class="today">
        {groups.word.length > 0 ? (
          <h1 class="sr-only">{t('app.name')}</h1>
        ) : (
          <section class={`clear${nothing ? '' : ' clear-small'}`}>
            <Mark size={nothing ? 36 : 24} />
            <h1>{t('popup.clearTitle')}</h1>
            <p>{t(nothing ? 'today.doneForToday' : 'popup.clear')}</p>
          </section>
        )}
        <Pile overdue={overdueCount} />
        {GROUPS.map((group) => (
          <Group
            key={group}
            group={group}
            items={groups[group]}
            more={group === 'word' ? overdueCount - lateIn(groups.word, today.today) : 0}
          />
        ))}
        <PickedBar items={groups.word} />
      </div>
    </PicksContext.Provider>
  );
}

const lateIn = (items: readonly TodayItem[], today: string) =>
  items.filter(({ due }) => due < today).length;

type GroupProps = { group: TodayGroup; items: readonly TodayItem[]; more: number };

function Group({ group, items, more }: GroupProps) {
  const { t, today } = useWords();
  if (items.length === 0) return null;
  const title = t(`today.${group}`);
  const late = group === 'word' && items.some(({ due }) => due < today);
  return (
    <section class="section" aria-label={title}>
      <header class="section-head">
        <h2 class={late ? 'tone-overdue toned' : ''}>{title}</h2>
        {/* Visits are never counted: a number is for what I owe. */}
        {group !== 'people' && <span class="count">{items.length + Math.max(0, more)}</span>}
      </header>
      <ul class="rows">
        {items.map((item) => (
          <TodayRow key={keyOf(item)} item={item} />
        ))}
      </ul>
      {more > 0 && <p class="nothing">{t('popup.moreOverdue', { n: more })}</p>}
    </section>
  );
}
