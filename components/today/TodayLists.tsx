import type { TodayGroup, TodayView } from '@/utils/messages/views';
import { useSession } from '../app/context';
import { Mark } from '../brand/Mark';
import { useWords } from '../i18n/context';
import { Button } from '../ui/Button';
import { FestivalRow } from './FestivalRow';
import { keyOf } from './key-of';
import { Pile } from './Pile';
import { PickedBar, PicksContext, usePicks } from './picks';
import { TodayRow } from './TodayRow';

const GROUPS: readonly TodayGroup[] = ['word', 'waiting', 'people', 'dates'];

/** One list: my word, who waits for me, people, days. Keys walk it; several can be put off at once. */
export function TodayLists({ today }: { today: TodayView }) {
  const { t } = useWords();
  const picks = usePicks();
  const { groups, more, overdueCount, festivals } = today;
  const nothing = festivals.length === 0 && GROUPS.every((group) => groups[group].length === 0);
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
          <Group key={group} group={group} today={today} />
        ))}
        <More any={GROUPS.some((group) => more[group])} />
        <PickedBar items={GROUPS.flatMap((group) => groups[group])} />
      </div>
    </PicksContext.Provider>
  );
}

type GroupProps = { group: TodayGroup; today: TodayView };

function Group({ group, today }: GroupProps) {
  const { t } = useWords();
  const items = today.groups[group];
  const more = today.more[group];
  const festivals = group === 'dates' ? today.festivals : [];
  if (items.length + festivals.length === 0) return null;
  const title = t(`today.${group}`);
  const late = group === 'word' && items.some(({ due }) => due < today.today);
  const count = group === 'word' ? today.wordCount : items.length + festivals.length;
  return (
    <section class="section" aria-label={title}>
      <header class="section-head">
        <h2 class={late ? 'tone-overdue toned' : ''}>{title}</h2>
        {/* Visits are never counted: a number is for what I owe. */}
        {group !== 'people' && (
          <span class="count">{more && group !== 'word' ? `${count}+` : count}</span>
        )}
      </header>
      <ul class="rows">
        {festivals.map((line) => (
          <FestivalRow key={line.fact} line={line} />
        ))}
        {items.map((item) => (
          <TodayRow key={keyOf(item)} item={item} />
        ))}
      </ul>
      {more && group === 'word' && count > items.length && (
        <p class="nothing">{t('popup.moreOverdue', { n: count - items.length })}</p>
      )}
    </section>
  );
}

/** Reads further, for who has done what is shown. */
function More({ any }: { any: boolean }) {
  const { today } = useSession();
  const { t } = useWords();
  const more = today.more.value;
  if (!any || !more) return null;
  return (
    <p class="today-more">
      <Button look="plain" onClick={() => void more()}>
        {t('today.more')}
      </Button>
    </p>
  );
}
