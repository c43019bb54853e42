import { closedPromisesOf, promisesClosed } from '@/utils/db/repositories/promises';
import {
  addTallies,
  byMonth,
  emptyMonth,
  firstOfMonth,
  type MonthRecord,
} from '@/utils/domain/word-kept';
import { startOfDay } from '@/utils/lib/dates';
import type { PersonRecord } from '@/utils/messages/ledger-views';
import type { UiAsk } from '@/utils/messages/ui-to-background';
import { type ServiceDeps, today } from '../context';

/** How words were kept with one person, from the index of what was closed with them. */
export function recordPerson(
  deps: ServiceDeps,
  { personId }: UiAsk<'record/person'>,
): Promise<PersonRecord> {
  const tz = deps.timeZone();
  return deps.db.read(['promises'], async (tx) => {
    const months = byMonth(await closedPromisesOf(tx, personId), tz);
    return {
      mine: addTallies(months.map(({ mine }) => mine)),
      theirs: addTallies(months.map(({ theirs }) => theirs)),
      months,
    };
  });
}

/** The last months by the local calendar, one range of the index each side and month. */
export function recordMonths(
  deps: ServiceDeps,
  { months }: UiAsk<'record/months'>,
): Promise<MonthRecord[]> {
  const tz = deps.timeZone();
  const day = today(deps);
  const bound = (back: number) => startOfDay(tz, firstOfMonth(day, back)).toISOString();
  return deps.db.read(['promises'], (tx) =>
    Promise.all(
      Array.from({ length: months }, async (_, back) => {
        const [from, until] = [bound(back), bound(back - 1)];
        const [mine, theirs] = await Promise.all([
          promisesClosed(tx, 'mine', from, until),
          promisesClosed(tx, 'theirs', from, until),
        ]);
        const month = firstOfMonth(day, back).slice(0, 7);
        return byMonth([...mine, ...theirs], tz)[0] ?? emptyMonth(month);
      }),
    ),
  );
}
