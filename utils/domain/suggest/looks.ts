import { addDays, type CalendarDate, daysBetween } from '@/utils/lib/dates';
import type { Purchase } from '../purchase';

/** Days after a delivery, else the order, on which to look after it. */
export const LOOKS = [3, 30, 90] as const;

/** How long after its day a look still makes sense: until the next one, the last for a month. */
export const LOOK_UNTIL: Readonly<Record<(typeof LOOKS)[number], number>> = {
  3: 29,
  30: 89,
  90: 120,
};

/** Looks that make no sense any more: of a purchase that is noted long after. */
export function overtakenLooks(
  { orderedOn, deliveredOn }: Pick<Purchase, 'orderedOn' | 'deliveredOn'>,
  today: CalendarDate,
): number[] {
  const days = daysBetween(deliveredOn ?? orderedOn, today);
  return LOOKS.filter((step) => days > LOOK_UNTIL[step]);
}

/** The next look at a purchase that was not done yet, and its day; null when all are done. */
export function nextLook(
  purchase: Pick<Purchase, 'orderedOn' | 'deliveredOn' | 'looked'>,
): { step: number; due: CalendarDate } | null {
  const step = LOOKS.find((one) => !purchase.looked.some((done) => done >= one));
  if (step === undefined) return null;
  return { step, due: addDays(purchase.deliveredOn ?? purchase.orderedOn, step) };
}
