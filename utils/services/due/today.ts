import { getCompany } from '@/utils/db/repositories/companies';
import { followupRange, followupsDue } from '@/utils/db/repositories/followups';
import { dueRange, promisesDue } from '@/utils/db/repositories/promises';
import type { ReadTx } from '@/utils/db/schema';
import type { Followup } from '@/utils/domain/followup';
import type { PromiseRecord } from '@/utils/domain/promise';
import type { Settings } from '@/utils/messages/settings';
import type { UiAsk } from '@/utils/messages/ui-to-background';
import type { RevisitItem, TodayItem, TodayView } from '@/utils/messages/views';
import { type ServiceDeps, today } from '../context';
import { type Names, namesIn } from '../names';
import { settingsIn } from '../settings';
import { MOST_COUNTED, overdueIn, yesterday } from './counts';
import { visitsIn } from './visits';

const STORES = ['promises', 'followups', 'people', 'companies', 'settings'] as const;

/** What is due, from the indexes: nothing is scanned, at most `limit` of each list is read. */
export function todayView(deps: ServiceDeps, { limit }: UiAsk<'today/view'>): Promise<TodayView> {
  const day = today(deps);
  const before = yesterday(deps);
  return deps.db.read(STORES, async (tx) => {
    const mine = (until: string, from?: string) =>
      Promise.all([
        promisesDue(tx, dueRange('mine', until, from), limit),
        followupsDue(tx, followupRange(until, from), limit),
      ]);
    const [late, now, theirs, counted, revisits] = await Promise.all([
      mine(before),
      mine(day, day),
      promisesDue(tx, dueRange('theirs', before), limit),
      overdueIn(tx, before),
      revisitsIn(deps, tx, await settingsIn(tx), limit),
    ]);
    const names = namesIn(tx);
    return {
      today: day,
      overdue: await items(names, ...late, limit),
      dueToday: await items(names, ...now, limit),
      waiting: await items(names, theirs, [], limit),
      revisits,
      overdueCount: Math.min(MOST_COUNTED, counted.promises + counted.followups),
    };
  });
}

async function items(
  names: Names,
  promises: PromiseRecord[],
  followups: Followup[],
  limit: number,
): Promise<TodayItem[]> {
  const dated = [
    ...promises.map((promise) => ({ due: promise.sortDue, kind: 'promise' as const, promise })),
    ...followups.map((followup) => ({ due: followup.due, kind: 'followup' as const, followup })),
  ];
  // A stable sort: on one day my word stands before my reminders.
  const first = dated.sort((a, b) => a.due.localeCompare(b.due)).slice(0, limit);
  return Promise.all(
    first.map(async (one): Promise<TodayItem> => {
      if (one.kind === 'promise') {
        const { kind, promise } = one;
        return { kind, promise, ...(await names(promise.personId)) };
      }
      const { kind, followup } = one;
      return { kind, followup, ...(await names(followup.personId)) };
    }),
  );
}

async function revisitsIn(
  deps: ServiceDeps,
  tx: ReadTx,
  settings: Settings,
  limit: number,
): Promise<RevisitItem[]> {
  const when = { today: today(deps), tz: deps.timeZone() };
  return Promise.all(
    (await visitsIn(tx, settings, when, limit)).map(async ({ person, due }) => ({
      personId: person.id,
      name: person.name,
      company: (await getCompany(tx, person.companyId))?.name ?? null,
      due,
      lastTouchAt: person.lastTouchAt ?? null,
    })),
  );
}
