import { addDays, type CalendarDate } from '@/utils/lib/dates';
import type { Purchase } from '../purchase';

/** Days after a delivery, else the order, on which to look after it. */
export const LOOKS = [3, 30, 90] as const;

/** The next look at a purchase that was not done yet, and its day; null when all are done. */
export function nextLook(
  purchase: Pick<Purchase, 'orderedOn' | 'deliveredOn' | 'looked'>,
): { step: number; due: CalendarDate } | null {
  const step = LOOKS.find((one) => !purchase.looked.some((done) => done >= one));
  if (step === undefined) return null;
  return { step, due: addDays(purchase.deliveredOn ?? purchase.orderedOn, step) };
}
