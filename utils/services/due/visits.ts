import { getPeople, idsIdle, idsToVisit } from '@/utils/db/repositories/people';
import type { ReadTx } from '@/utils/db/schema';
import { revisitDay } from '@/utils/domain/cadence';
import { cadenceOf, pacesIn } from '@/utils/domain/pace';
import type { Person } from '@/utils/domain/person';
import type { CalendarDate, Instant } from '@/utils/domain/record';
import { addDays, startOfDay } from '@/utils/lib/dates';
import type { Settings } from '@/utils/messages/settings';

export type When = { today: CalendarDate; tz: string };
export type Visit = { person: Person; due: CalendarDate };

/** Whoever was in touch before this moment is due a visit today, at `latest` days. */
function idleLimit({ today, tz }: When, latest: number): Instant {
  return startOfDay(tz, addDays(today, 1 - latest)).toISOString();
}

/** The day a visit is due by the cadence in force; null while it is not, or never is. */
export function visitDay(person: Person, settings: Settings, tz: string): CalendarDate | null {
  if (person.revisitDue) return person.revisitDue;
  const cadence = cadenceOf(person, settings);
  return person.idleSince && cadence ? revisitDay(person.idleSince, cadence, tz) : null;
}

/** Ids of people who may be due a visit, at most `most` of each group, from index keys alone. */
async function candidates(tx: ReadTx, settings: Settings, when: When, most: number) {
  const found = await Promise.all([
    idsToVisit(tx, when.today, most),
    ...pacesIn(settings).map(({ key, cadence }) =>
      idsIdle(tx, key, idleLimit(when, cadence.latest), most),
    ),
  ]);
  return [...new Set(found.flat())];
}

/** People due a visit, longest due first. */
export async function visitsIn(
  tx: ReadTx,
  settings: Settings,
  when: When,
  limit: number,
): Promise<Visit[]> {
  const people = await getPeople(tx, await candidates(tx, settings, when, limit));
  return [...people.values()]
    .flatMap((person) => {
      const due = visitDay(person, settings, when.tz);
      return due !== null && due <= when.today ? [{ person, due }] : [];
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
  if (pacesIn(settings).length > 1) return (await visitsIn(tx, settings, when, most)).length;
  return Math.min(most, (await candidates(tx, settings, when, most)).length);
}
