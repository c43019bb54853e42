import type { StoreName } from '@/utils/db/schema';
import type { UiAsk, UiReply } from '@/utils/messages/ui-to-background';
import type { TodayView } from '@/utils/messages/views';
import { type ServiceDeps, today } from '../../context';
import { peopleIn } from '../../people-in';
import { settingsIn } from '../../settings';
import { countDue, yesterday } from '../counts';
import { festivalsIn } from './festivals';
import { dates, type Group, people, type Scope, waiting, word } from './groups';
import { listed } from './rows';

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
  'verdicts',
] as const satisfies readonly StoreName[];

/**
 * What is due, from stored days alone: nothing is scanned or computed for everybody. Of each kind
 * the earliest are read, of each group `limit` are shown, within them customers before leads.
 */
export function todayView(deps: ServiceDeps, { limit }: UiAsk<'today/view'>): Promise<TodayView> {
  const day = today(deps);
  return deps.db.read(TODAY_STORES, async (tx) => {
    const settings = await settingsIn(tx);
    const rows = { people: peopleIn(tx, day), today: day, limit };
    // One more than is shown tells that there is more.
    const scope: Scope = { deps, today: day, tz: deps.timeZone(), settings, most: limit + 1 };
    const list = async (group: Group) => listed(tx, await group(tx, scope), rows);
    const [mine, wait, visits, days, festivals, late, due] = await Promise.all([
      list(word),
      list(waiting),
      list(people),
      list(dates),
      festivalsIn(tx, settings, scope),
      countDue(tx, yesterday(deps)),
      countDue(tx, day, day),
    ]);
    return {
      today: day,
      groups: { word: mine.items, waiting: wait.items, people: visits.items, dates: days.items },
      festivals,
      more: { word: mine.more, waiting: wait.more, people: visits.more, dates: days.more },
      wordCount: late.all + due.all,
      overdueCount: late.all,
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
    const most = MOST_SETTLED + 1;
    const scope: Scope = { deps, today: before, tz: deps.timeZone(), settings, most };
    const found = await word(tx, scope);
    const rows = { people: peopleIn(tx, before), today: before, limit: MOST_SETTLED };
    const { items, more } = await listed(tx, found, rows);
    return { items: items.toSorted((a, b) => a.due.localeCompare(b.due)), more };
  });
}
