import { newestOf } from '@/utils/db/repositories/of-person';
import type { ReadTx } from '@/utils/db/schema';
import type { Person } from '@/utils/domain/person';
import type { CalendarDate } from '@/utils/domain/record';
import { mutedBy } from '@/utils/domain/verdict';
import type { Matter, TodayItem } from '@/utils/messages/views';
import type { People } from '../../people-in';
import { inOrder } from './order';

/** An item without its person; nobody is read before it is known who is listed. */
type Bare = TodayItem extends infer Item
  ? Item extends TodayItem
    ? Omit<Item, 'who' | 'matter'>
    : never
  : never;

export type Found = {
  personId: string;
  /** Where they were read already. */
  person?: Person;
  item: Bare;
  /** What the card would suggest of it; null for what nothing mutes: my word, my reminders. */
  matter: Matter | null;
  mutable: boolean;
};

/** Verdicts of one person that are looked through, the newest first. */
const VERDICTS = 50;

export type Listed = { items: TodayItem[]; more: boolean };

/**
 * The first `limit` of what was found, with their people, in the order of the list. Left out is
 * whom "not now" protects and what was put off. People are read of the rows shown alone.
 */
export async function listed(
  tx: ReadTx,
  found: readonly Found[],
  { people, today, limit }: { people: People; today: CalendarDate; limit: number },
): Promise<Listed> {
  const isPutOff = async ({ personId, matter }: Found) => {
    if (!matter) return false;
    const verdicts = await newestOf(tx, 'verdicts', personId, VERDICTS);
    return mutedBy(verdicts, { name: matter.rule, fact: matter.fact }, today);
  };
  const shown = async (one: Found): Promise<TodayItem[]> => {
    const { who, muted, judged } = await people(one.personId, one.person);
    if ((one.mutable && muted) || (judged && (await isPutOff(one)))) return [];
    return [{ ...one.item, who, matter: one.matter }];
  };
  const items: TodayItem[] = [];
  let read = 0;
  while (items.length < limit && read < found.length) {
    const next = found.slice(read, read + limit - items.length);
    items.push(...(await Promise.all(next.map(shown))).flat());
    read += next.length;
  }
  return { items: inOrder(items, today), more: read < found.length };
}

/** The earliest first, whatever they are. */
export const byDue = (found: readonly Found[]): Found[] =>
  found.toSorted((a, b) => a.item.due.localeCompare(b.item.due));
