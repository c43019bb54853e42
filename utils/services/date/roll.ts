import { datedDue } from '@/utils/db/repositories/dated';
import type { ReadTx } from '@/utils/db/schema';
import type { ImportantDate } from '@/utils/domain/important-date';
import type { CalendarDate } from '@/utils/domain/record';
import { nextOccurrence, nextReminder } from '@/utils/domain/suggest/yearly';
import { newId } from '@/utils/lib/ids';
import { change, type ServiceDeps, today } from '../context';

/** As many as one transaction should move; the rest comes with the next look. */
const AT_ONCE = 200;

/** Has the day it reminds of gone by? */
function isPast(date: ImportantDate, day: CalendarDate): boolean {
  const meant = date.due === null ? null : nextOccurrence(date, date.due);
  return meant !== null && meant.on < day;
}

async function passed(tx: ReadTx, day: CalendarDate): Promise<ImportantDate[]> {
  // Due yesterday or before: whoever is reminded today has not passed.
  const found = await datedDue(tx, 'dates', 'active', day, AT_ONCE);
  return found.filter((date) => isPast(date, day));
}

/**
 * Birthdays that went by unmentioned come round again next year. Safe to run at any time and any
 * number of times; answers how many were moved. @throws Refusal.
 */
export async function rollDates(deps: ServiceDeps): Promise<number> {
  const day = today(deps);
  const some = await deps.db.read(['dates'], (tx) => passed(tx, day));
  if (some.length === 0) return 0;
  return change(deps, newId(), ['dates'], async (unit) => {
    const dates = await passed(unit.tx, day);
    for (const date of dates) await unit.put('dates', { ...date, due: nextReminder(date, day) });
    return dates.length;
  });
}
