import type { TodayItem } from '@/utils/messages/views';

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
    case 'met':
      return `${item.kind} ${item.who.personId}`;
  }
}
