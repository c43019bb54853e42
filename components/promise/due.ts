import type { PromiseKind } from '@/utils/domain/promise';
import { type CalendarDate, daysBetween } from '@/utils/lib/dates';
import type { Words } from '../i18n/context';
import type { Tone } from '../ui/Chip';

/** Red is kept for one's own broken word; what others owe late is waiting. */
export function dueTone(due: CalendarDate | null, today: CalendarDate, mine: boolean): Tone {
  if (!due || due > today) return 'planned';
  if (due === today) return 'today';
  return mine ? 'overdue' : 'waiting';
}

/** `3 d overdue`, `today`, `Fri 27 Nov`, `no date`. */
export function dueText({ t, dates, today }: Words, due: CalendarDate | null): string {
  if (!due) return t('due.none');
  const late = daysBetween(due, today);
  return late > 0 ? t('due.overdue', { n: late }) : dates.near(due);
}

export const kindsOfMine: readonly PromiseKind[] = ['firm', 'soft', 'approval'];
