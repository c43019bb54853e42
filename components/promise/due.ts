import type { PromiseKind } from '@/utils/domain/promise';
import { type CalendarDate, daysBetween, weekdayOf } from '@/utils/lib/dates';
import type { Words } from '../i18n/context';
import type { Tone } from '../ui/Chip';

/** Further ahead than this a day is named by its date, not counted. */
const COUNTED = 10;

/** Red is kept for one's own broken word; what others owe late is waiting. */
export function dueTone(due: CalendarDate | null, today: CalendarDate, mine: boolean): Tone {
  if (!due || due > today) return 'planned';
  if (due === today) return 'today';
  return mine ? 'overdue' : 'waiting';
}

/**
 * A day as one says it: `3 d overdue`, `today`, `tomorrow`, `Fri` within this week, `in 5 days`,
 * `Thu 17 Dec`, `no date`.
 */
export function dueText({ t, dates, today }: Words, due: CalendarDate | null): string {
  if (!due) return t('due.none');
  const days = daysBetween(today, due);
  if (days < 0) return t('due.overdue', { n: -days });
  if (days <= 1) return dates.near(due);
  if (days + weekdayOf(today) <= 7) return dates.weekday(due);
  return days <= COUNTED ? t('due.inDays', { n: days }) : dates.day(due);
}

export const kindsOfMine: readonly PromiseKind[] = ['firm', 'soft', 'approval'];
