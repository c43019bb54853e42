import { datedDue } from '@/utils/db/repositories/dated';
import { followupRange, followupsDue } from '@/utils/db/repositories/followups';
import { dueRange, promisesDue } from '@/utils/db/repositories/promises';
import type { ReadTx } from '@/utils/db/schema';
import type { CalendarDate } from '@/utils/domain/record';
import { addDays } from '@/utils/lib/dates';
import type { Settings } from '@/utils/messages/settings';
import type { TodayItem } from '@/utils/messages/views';
import type { ServiceDeps } from '../../context';
import type { People } from '../../people-in';
import { unansweredIn } from '../unanswered';
import { visitsIn } from '../visits';

export type Scope = {
  deps: ServiceDeps;
  today: CalendarDate;
  tz: string;
  settings: Settings;
  people: People;
  /** Rows of each kind at most. */
  limit: number;
};

/** An item without its person; nobody is read before it is known who is listed. */
type Bare = TodayItem extends infer Item
  ? Item extends TodayItem
    ? Omit<Item, 'who'>
    : never
  : never;
type Found = { personId: string; item: Bare };

/** My word and my reminders, due by today. Nothing mutes them. */
export async function word(tx: ReadTx, scope: Scope): Promise<TodayItem[]> {
  const { today, limit } = scope;
  const [promises, followups] = await Promise.all([
    promisesDue(tx, dueRange('mine', today), limit),
    followupsDue(tx, followupRange(today), limit),
  ]);
  return named(
    [
      ...promises.map((promise) => ({
        personId: promise.personId,
        item: { kind: 'promise' as const, due: promise.sortDue, promise },
      })),
      ...followups.map((followup) => ({
        personId: followup.personId,
        item: { kind: 'followup' as const, due: followup.due, followup },
      })),
    ],
    scope,
    false,
  );
}

/** Who waits for me: messages unanswered, complaints and needs whose day has come. */
export async function waiting(tx: ReadTx, scope: Scope): Promise<TodayItem[]> {
  const { deps, settings, today, limit } = scope;
  const [unanswered, open, informed, needs] = await Promise.all([
    unansweredIn(tx, deps, settings, limit),
    datedDue(tx, 'complaints', 'open', today, limit),
    datedDue(tx, 'complaints', 'informed', today, limit),
    datedDue(tx, 'needs', 'heard', today, limit),
  ]);
  const found: Found[] = [
    ...[...open, ...informed].map((complaint) => ({
      personId: complaint.personId,
      item: { kind: 'complaint' as const, due: complaint.due ?? today, complaint },
    })),
    ...unanswered.map(({ person, since, on }) => ({
      personId: person.id,
      item: { kind: 'waiting' as const, due: on, since },
    })),
    ...needs.map((need) => ({
      personId: need.personId,
      item: { kind: 'need' as const, due: need.due ?? today, need },
    })),
  ];
  return named(found, scope, true);
}

/** Whom to get in touch with: their word overdue, a visit due. */
export async function people(tx: ReadTx, scope: Scope): Promise<TodayItem[]> {
  const { today, tz, settings, limit } = scope;
  const [theirs, visits] = await Promise.all([
    promisesDue(tx, dueRange('theirs', addDays(today, -1)), limit),
    visitsIn(tx, settings, { today, tz }, limit),
  ]);
  return named(
    [
      ...theirs.map((promise) => ({
        personId: promise.personId,
        item: { kind: 'promise' as const, due: promise.sortDue, promise },
      })),
      ...visits.map(({ person, due }) => ({
        personId: person.id,
        item: { kind: 'visit' as const, due, lastTouchAt: person.lastTouchAt ?? null },
      })),
    ],
    scope,
    true,
  );
}

/** Days that come by themselves: birthdays and the like, a look after a purchase. */
export async function dates(tx: ReadTx, scope: Scope): Promise<TodayItem[]> {
  const { today, limit } = scope;
  const [days, purchases] = await Promise.all([
    datedDue(tx, 'dates', 'active', today, limit),
    datedDue(tx, 'purchases', 'open', today, limit),
  ]);
  return named(
    [
      ...days.map((date) => ({
        personId: date.personId,
        item: { kind: 'date' as const, due: date.due ?? today, date },
      })),
      ...purchases.map((purchase) => ({
        personId: purchase.personId,
        item: { kind: 'purchase' as const, due: purchase.due ?? today, purchase },
      })),
    ],
    scope,
    true,
  );
}

/** Gives each its person, and leaves out whom "not now" protects. */
async function named(
  found: readonly Found[],
  { people: of }: Scope,
  mutable: boolean,
): Promise<TodayItem[]> {
  const known = await Promise.all(found.map(({ personId }) => of(personId)));
  return found.flatMap(({ item }, index) => {
    const one = known[index];
    return !one || (mutable && one.muted) ? [] : [{ ...item, who: one.who }];
  });
}
