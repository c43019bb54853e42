import type { StoreName } from '@/utils/db/schema';
import type { UiAsk, UiReply } from '@/utils/messages/ui-to-background';
import type { TodayView } from '@/utils/messages/views';
import { type ServiceDeps, today } from '../../context';
import { peopleIn } from '../../people-in';
import { settingsIn } from '../../settings';
import { MOST_COUNTED, overdueIn, yesterday } from '../counts';
import { dates, people, type Scope, waiting, word } from './groups';
import { inOrder } from './order';

const TODAY_STORES = [
  'promises',
  'followups',
  'people',
  'companies',
  'settings',
  'complaints',
  'needs',
  'dates',
  'purchases',
] as const satisfies readonly StoreName[];

/**
 * What is due, from stored days alone: nothing is scanned or computed for everybody. Of each kind
 * the `limit` oldest are read; within them customers come before leads.
 */
export function todayView(deps: ServiceDeps, { limit }: UiAsk<'today/view'>): Promise<TodayView> {
  const day = today(deps);
  return deps.db.read(TODAY_STORES, async (tx) => {
    const settings = await settingsIn(tx);
    const of = peopleIn(tx, day);
    const scope: Scope = { deps, today: day, tz: deps.timeZone(), settings, people: of, limit };
    const list = async (group: typeof word) => inOrder(await group(tx, scope), day).slice(0, limit);
    const [mine, wait, visits, days, counted] = await Promise.all([
      list(word),
      list(waiting),
      list(people),
      list(dates),
      overdueIn(tx, yesterday(deps)),
    ]);
    return {
      today: day,
      groups: { word: mine, waiting: wait, people: visits, dates: days },
      overdueCount: Math.min(MOST_COUNTED, counted.promises + counted.followups),
    };
  });
}

/** More than anybody settles at once. */
const MOST_SETTLED = 1000;

/** The pile: my overdue word and reminders, oldest first. */
export function todayOverdue(deps: ServiceDeps): Promise<UiReply<'today/overdue'>> {
  const before = yesterday(deps);
  return deps.db.read(TODAY_STORES, async (tx) => {
    const settings = await settingsIn(tx);
    const of = peopleIn(tx, before);
    const late: Scope = {
      ...{ deps, today: before, tz: deps.timeZone() },
      ...{ settings, people: of, limit: MOST_SETTLED + 1 },
    };
    const items = (await word(tx, late)).sort((a, b) => a.due.localeCompare(b.due));
    return { items: items.slice(0, MOST_SETTLED), more: items.length > MOST_SETTLED };
  });
}
