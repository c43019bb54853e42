import { waitingBefore } from '@/utils/db/repositories/people';
import type { ReadTx } from '@/utils/db/schema';
import type { Person } from '@/utils/domain/person';
import type { CalendarDate, Instant } from '@/utils/domain/record';
import { isWorkingDay, workedDays } from '@/utils/domain/work-time';
import { addDays, dateIn } from '@/utils/lib/dates';
import type { Settings } from '@/utils/messages/settings';
import type { ServiceDeps } from '../context';

const DAY_MS = 86_400_000;
/** After that an unanswered word is a visit to make, no answer to give. */
const UNTIL_DAYS = 90;

export type Unanswered = {
  person: Person;
  since: Instant;
  /** The day from which they count as waiting. */
  on: CalendarDate;
};

/**
 * Who waits for my answer: since a day, and a working day's hours, but not for ever. The longest
 * waiting first; of the `limit` oldest of the last `days` those that count.
 */
export async function unansweredIn(
  tx: ReadTx,
  deps: ServiceDeps,
  settings: Settings,
  limit: number,
  days = UNTIL_DAYS,
): Promise<Unanswered[]> {
  const now = deps.now();
  const tz = deps.timeZone();
  const work = {
    tz,
    hours: settings.workHours,
    isWorkday: (date: CalendarDate) => isWorkingDay(date, settings, deps.language.holiday),
  };
  const before = new Date(now.getTime() - DAY_MS).toISOString();
  const after = new Date(now.getTime() - days * DAY_MS).toISOString();
  const people = await waitingBefore(tx, { after, before }, limit);
  return people.flatMap((person) => {
    const { waitingSince } = person;
    if (waitingSince === undefined || !workedDays(new Date(waitingSince), now, 1, work)) return [];
    return [{ person, since: waitingSince, on: addDays(dateIn(tz, waitingSince), 1) }];
  });
}
