import type { Complaint } from '@/utils/domain/complaint';
import type { ImportantDate } from '@/utils/domain/important-date';
import type { Purchase } from '@/utils/domain/purchase';
import type { CalendarDate } from '@/utils/domain/record';
import { datedFact } from '@/utils/domain/suggest/facts';
import { LOOK_UNTIL, LOOKS } from '@/utils/domain/suggest/looks';
import { nextOccurrence } from '@/utils/domain/suggest/yearly';
import { daysBetween } from '@/utils/lib/dates';
import type { Matter } from '@/utils/messages/views';

/**
 * Rule and fact under which the card suggests what a row says: what is put off here is silent
 * there, too, and the other way round.
 */
export const matterOf = {
  complaint(one: Complaint, today: CalendarDate): Matter {
    if (one.state === 'open') return { rule: 'complaint-open', fact: one.id };
    if (one.state === 'solved') return { rule: 'complaint-trust', fact: one.id };
    const late = one.due !== null && one.due < today;
    return { rule: late ? 'complaint-overdue' : 'complaint-today', fact: datedFact(one) };
  },
  date(one: ImportantDate, today: CalendarDate): Matter | null {
    const next = nextOccurrence(one, today);
    return next && { rule: 'date-near', fact: `${one.id} ${next.on}` };
  },
  purchase(one: Purchase, today: CalendarDate): Matter | null {
    const days = daysBetween(one.deliveredOn ?? one.orderedOn, today);
    const step = LOOKS.find((look) => days >= look && days <= LOOK_UNTIL[look]);
    return step === undefined ? null : { rule: 'purchase-look', fact: `${one.id} ${step}` };
  },
};
