import type { TodayItem } from '@/utils/messages/views';
import { useVisit } from '../app/context';
import { useWords } from '../i18n/context';
import { Avatar } from '../ui/Avatar';
import { OwedRow } from './OwedRow';
import { Star } from './Star';
import { sayItem } from './say-item';

/** Unique among the rows of a list. */
export function keyOf(item: TodayItem): string {
  switch (item.kind) {
    case 'promise':
      return item.promise.id;
    case 'followup':
      return item.followup.id;
    case 'complaint':
      return item.complaint.id;
    case 'need':
      return item.need.id;
    case 'date':
      return item.date.id;
    case 'purchase':
      return item.purchase.id;
    case 'waiting':
    case 'visit':
      return `${item.kind} ${item.who.personId}`;
  }
}

/** One thing for today: what can be done with it depends on what it is. */
export function TodayRow({ item }: { item: TodayItem }) {
  return item.kind === 'promise' || item.kind === 'followup' ? (
    <OwedRow item={item} />
  ) : (
    <PersonRow item={item} />
  );
}

/** Something about a person that is settled on their card. */
function PersonRow({ item }: { item: TodayItem }) {
  const visit = useVisit();
  const words = useWords();
  const { who } = item;
  const said = sayItem(words, item);
  const tone = item.kind === 'complaint' ? 'overdue' : 'waiting';
  return (
    <li class="row row-person" data-walk tabIndex={-1}>
      <button type="button" class="revisit" data-open onClick={() => visit(who.personId)}>
        <Avatar name={who.name} hueKey={who.personId} size={24} />
        <span class="revisit-words">
          <span class="revisit-name truncate">
            <span class="foreign">{who.name}</span>
            {who.company && <span class="meta foreign">{who.company}</span>}
            <Star star={who.star} />
          </span>
          <span class={`revisit-why${item.kind === 'visit' ? '' : ` tone-${tone} toned`}`}>
            <span class="foreign">{said}</span>
          </span>
        </span>
      </button>
    </li>
  );
}
