import type { TodayItem } from '@/utils/messages/views';
import { OwedRow } from './OwedRow';
import { PersonRow } from './PersonRow';

/** One thing for today: what can be done with it depends on what it is. */
export function TodayRow({ item }: { item: TodayItem }) {
  return item.kind === 'promise' || item.kind === 'followup' ? (
    <OwedRow item={item} />
  ) : (
    <PersonRow item={item} />
  );
}
