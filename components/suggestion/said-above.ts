import type { SuggestionReason } from '@/utils/domain/suggestion';
import type { PersonCard } from '@/utils/messages/views';

/**
 * What is left for the next step to say beside the strips at the head; null = nothing. One place
 * speaks of a complaint: its strip, with the clock and what is to be done; so does the moon of a
 * pause. The next step repeats neither, nor says "nothing planned" below a day that a strip names.
 */
export function besideStrips({ next, relationship }: PersonCard): SuggestionReason | null {
  const { reason, target } = next;
  if (target.kind === 'complaint' || target.kind === 'not-now') return null;
  const running = relationship.complaints.filter(({ state }) => state !== 'repaired');
  if (running.length === 0) return reason;
  if (reason.code === 'nothing-planned') return null;
  if (reason.code !== 'slipping' || !reason.complaint) return reason;
  return reason.gap || reason.orders ? { ...reason, complaint: false } : null;
}
