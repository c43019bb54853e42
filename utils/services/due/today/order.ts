import type { CalendarDate } from '@/utils/domain/record';
import type { Stage } from '@/utils/domain/relationship';
import type { TodayItem, TodayPerson } from '@/utils/messages/views';

/** Existing customers before leads: they are the ones to keep. */
const STAGES: readonly Stage[] = ['customer', 'former', 'other', 'lead'];

function rankOf({ star, stage }: TodayPerson): number {
  return star ? -1 : STAGES.indexOf(stage);
}

/** What is late before what is due today, customers before leads, oldest first. */
export function inOrder(items: readonly TodayItem[], today: CalendarDate): TodayItem[] {
  const late = ({ due }: TodayItem) => (due < today ? 0 : 1);
  return items.toSorted(
    (a, b) => late(a) - late(b) || rankOf(a.who) - rankOf(b.who) || a.due.localeCompare(b.due),
  );
}
