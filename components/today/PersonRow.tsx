import { useState } from 'preact/hooks';
import type { TodayItem } from '@/utils/messages/views';
import { useVisit } from '../app/context';
import { useWords } from '../i18n/context';
import { WhoLine } from '../person/WhoLine';
import { DatePicker } from '../promise/DatePicker';
import { PauseLine } from '../relationship/Pause';
import { PutOffMenu, useSnooze } from './PutOffMenu';
import { usePicked } from './picks';
import { canPutOff } from './put-off';
import { sayItem } from './say-item';

/** Something about a person that is settled on their card, or put off here. */
export function PersonRow({ item }: { item: TodayItem }) {
  const visit = useVisit();
  const words = useWords();
  const snooze = useSnooze(item);
  const { picked } = usePicked(item);
  const [asking, setAsking] = useState<'date' | 'pause' | null>(null);
  const end = () => setAsking(null);
  const { who, kind } = item;
  return (
    <li class={`row row-person${picked ? ' row-picked' : ''}`} data-walk tabIndex={-1}>
      <div class="row-main">
        <button type="button" class="revisit" data-open onClick={() => visit(who.personId)}>
          <WhoLine who={who} why={sayItem(words, item)} tone={toneOf(kind)} />
        </button>
        {asking === 'date' && (
          <DatePicker
            autofocus
            onPick={(date) => {
              end();
              snooze(date);
            }}
          />
        )}
        {asking === 'pause' && <PauseLine personId={who.personId} name={who.name} onEnd={end} />}
      </div>
      {canPutOff(item) && (
        <span class="row-acts">
          <PutOffMenu
            item={item}
            onDate={() => setAsking('date')}
            onPause={() => setAsking('pause')}
          />
        </span>
      )}
    </li>
  );
}

function toneOf(kind: TodayItem['kind']) {
  if (kind === 'visit') return undefined;
  return kind === 'complaint' ? 'overdue' : 'waiting';
}
