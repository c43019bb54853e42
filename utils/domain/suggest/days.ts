import { dateIn } from '@/utils/lib/dates';
import type { CalendarDate, Instant } from '../record';

/** Days looked up before: several rules ask for the same touches, and a zone is slow to ask. */
const known = new Map<string, CalendarDate>();
const MOST_KNOWN = 4000;

/** The user's day of an instant; null when there is none or it cannot be read. */
export function dayOf(tz: string, at: Instant | null | undefined): CalendarDate | null {
  if (!at || Number.isNaN(Date.parse(at))) return null;
  const key = `${tz} ${at}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const day = dateIn(tz, at);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, day);
  return day;
}
