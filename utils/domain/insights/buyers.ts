import type { Purchase } from '../purchase';
import type { CalendarDate } from '../record';

/** Who bought: `old` had bought before, `fresh` for the first time; ids, each once. */
export type Buyers = { old: string[]; fresh: string[] };

/**
 * Old and new customers among purchases of one span of days that began on `from`.
 * @param firstDays the day of everybody's very first purchase, by id
 */
export function buyersIn(
  purchases: readonly Pick<Purchase, 'personId'>[],
  firstDays: ReadonlyMap<string, CalendarDate>,
  from: CalendarDate,
): Buyers {
  const ids = [...new Set(purchases.map(({ personId }) => personId))];
  const isOld = (id: string) => (firstDays.get(id) ?? from) < from;
  return { old: ids.filter(isOld), fresh: ids.filter((id) => !isOld(id)) };
}
