import { dateIn } from '@/utils/lib/dates';
import type { CalendarDate, Instant } from '../record';

/** The user's day of an instant; null when there is none or it cannot be read. */
export function dayOf(tz: string, at: Instant | null | undefined): CalendarDate | null {
  if (!at || Number.isNaN(Date.parse(at))) return null;
  return dateIn(tz, at);
}
