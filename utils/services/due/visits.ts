import {
  type IdleSpan,
  idsIdle,
  idsToVisit,
  peopleIdle,
  peopleToVisit,
} from '@/utils/db/repositories/people';
import type { ReadTx } from '@/utils/db/schema';
import { revisitDay } from '@/utils/domain/cadence';
import { cadenceOf, type PaceKey, pacesIn } from '@/utils/domain/pace';
import type { Cadence, Person } from '@/utils/domain/person';
import type { CalendarDate } from '@/utils/domain/record';
import { addDays, startOfDay } from '@/utils/lib/dates';
import type { Settings } from '@/utils/messages/settings';

export type When = { today: CalendarDate; tz: string };
export type Visit = { person: Person; due: CalendarDate };
type Pace = { key: PaceKey; cadence: Cadence };

/** Nobody counts visits beyond this; a number is for what I owe. */
export const MOST_VISITS = 100;
/** So many rows of one group for each one wanted are looked through, if need be. */
const LOOKED = 5;

/** Whoever was in touch last in this span is due a visit from `from` on, by today. */
function idleSpan({ today, tz }: When, { latest }: Cadence, from: CalendarDate | null): IdleSpan {
  const start = (day: CalendarDate) => startOfDay(tz, addDays(day, -latest)).toISOString();
  return { after: from === null ? null : start(from), before: start(addDays(today, 1)) };
}

/** The day a visit is due by the cadence in force; null while it is not, or never is. */
export function visitDay(person: Person, settings: Settings, tz: string): CalendarDate | null {
  if (person.revisitDue) return person.revisitDue;
  const cadence = cadenceOf(person, settings);
  return person.idleSince && cadence ? revisitDay(person.idleSince, cadence, tz) : null;
}

/**
 * People of one group who are due, longest due first, at most `limit`. Somebody may be of several
 * groups and keeps to the cadence of one: there they are counted.
 */
async function idleIn(
  tx: ReadTx,
  { key, cadence }: Pace,
  settings: Settings,
  span: IdleSpan,
  limit: number,
): Promise<Person[]> {
  const keepsTo = (person: Person) => cadenceOf(person, settings) === cadence;
  const first = await peopleIdle(tx, key, span, limit);
  const found = first.filter(keepsTo);
  if (found.length === limit || first.length < limit) return found;
  return (await peopleIdle(tx, key, span, limit * LOOKED)).filter(keepsTo).slice(0, limit);
}

/** People due a visit, longest due first, at most `limit`; those due from `from` on, if given. */
export async function visitsIn(
  tx: ReadTx,
  settings: Settings,
  when: When,
  limit: number,
  from: CalendarDate | null = null,
): Promise<Visit[]> {
  const groups = await Promise.all([
    peopleToVisit(tx, when.today, limit, from ?? undefined),
    ...pacesIn(settings).map((pace) =>
      idleIn(tx, pace, settings, idleSpan(when, pace.cadence, from), limit),
    ),
  ]);
  return groups
    .flat()
    .flatMap((person) => {
      const due = visitDay(person, settings, when.tz);
      return due === null ? [] : [{ person, due }];
    })
    .sort((a, b) => a.due.localeCompare(b.due))
    .slice(0, limit);
}

/** How many are due a visit, up to `most`. People are read only where groups can overlap. */
export async function countVisits(
  tx: ReadTx,
  settings: Settings,
  when: When,
  most: number,
): Promise<number> {
  const paces = pacesIn(settings);
  if (paces.length > 1) return (await visitsIn(tx, settings, when, most)).length;
  const found = await Promise.all([
    idsToVisit(tx, when.today, most),
    ...paces.map(({ key, cadence }) => idsIdle(tx, key, idleSpan(when, cadence, null), most)),
  ]);
  return Math.min(most, found.flat().length);
}
