import type { CalendarDate } from '@/utils/lib/dates';
import { useWords } from '../i18n/context';
import { dueText, dueTone } from './due';

/** When something is due. What lies ahead is quiet, so that colour means something. */
export function DueChip({ due, mine }: { due: CalendarDate | null; mine: boolean }) {
  const words = useWords();
  const tone = dueTone(due, words.today, mine);
  const text = dueText(words, due);
  const day = due ? words.dates.day(due) : text;
  return (
    <span class={`due tone-${tone}`} data-tip={day === text ? undefined : day}>
      {text}
    </span>
  );
}
