import { daysBetween } from '@/utils/lib/dates';
import type { Give } from '../give';
import type { SuggestFacts } from './facts';

/** Until how many days after it a thank-you is what is owed; then it is something back. */
export const THANKS_UNTIL = 30;

/** What they gave that was neither thanked for, nor returned, nor settled; oldest first. */
export function unansweredGives({ gives, today }: SuggestFacts): { give: Give; days: number }[] {
  return gives
    .filter(({ side, settled, answeredBy }) => side === 'received' && !settled && !answeredBy)
    .map((give) => ({ give, days: daysBetween(give.date, today) }))
    .filter(({ days }) => days >= 0)
    .sort((a, b) => b.days - a.days);
}
