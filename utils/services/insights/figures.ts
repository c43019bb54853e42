import { firstPurchaseDay, purchasesIn, touchesIn } from '@/utils/db/repositories/spans';
import type { ReadTx } from '@/utils/db/schema';
import { type Answered, answersIn, answerTimes } from '@/utils/domain/insights/answer-times';
import { buyersIn } from '@/utils/domain/insights/buyers';
import { contactedIn } from '@/utils/domain/insights/contacted';
import type { Touch } from '@/utils/domain/interaction';
import type { Purchase } from '@/utils/domain/purchase';
import type { CalendarDate } from '@/utils/domain/record';
import { addDays, startOfDay } from '@/utils/lib/dates';
import type { Figures, Some } from '@/utils/messages/insights-view';
import type { People } from '../people-in';

/** Days of the user's calendar, both included. */
export type Span = { from: CalendarDate; until: CalendarDate; tz: string };

/** People named of one figure. */
export const SHOWN = 50;
const SLOWEST = 5;
/** What is read at most of one kind; the newest count. */
const MOST_TOUCHES = 20_000;
export const MOST_PURCHASES = 5000;

/** Instants of a span: from its first moment to before the one after it. */
export function boundsOf({ from, until, tz }: Span): [string, string] {
  const start = (day: CalendarDate) => startOfDay(tz, day).toISOString();
  return [start(from), start(addDays(until, 1))];
}

/** What a span holds, raw; figures of any part of it are made from this. */
export type Activity = {
  touches: Touch[];
  answers: Answered[];
  purchases: Purchase[];
  firstDays: Map<string, CalendarDate>;
  cut: boolean;
};

export async function activityIn(tx: ReadTx, span: Span): Promise<Activity> {
  const [touches, purchases] = await Promise.all([
    touchesIn(tx, ...boundsOf(span), MOST_TOUCHES),
    purchasesIn(tx, span.from, span.until, MOST_PURCHASES),
  ]);
  const buyers = [...new Set(purchases.map(({ personId }) => personId))];
  const firstDays = new Map<string, CalendarDate>();
  await Promise.all(
    buyers.map(async (id) => {
      const day = await firstPurchaseDay(tx, id);
      if (day !== undefined) firstDays.set(id, day);
    }),
  );
  const cut = touches.length === MOST_TOUCHES || purchases.length === MOST_PURCHASES;
  return { touches, answers: answersIn(touches), purchases, firstDays, cut };
}

/** How many of these people are still there, and the first of them. */
export async function someOf(people: People, ids: readonly string[]): Promise<Some> {
  const shown = await Promise.all(ids.slice(0, SHOWN).map((id) => people(id)));
  return {
    count: ids.length,
    people: shown.map(({ who }) => who).filter(({ name }) => name !== ''),
  };
}

/** The figures of what fell into a span of days that began on `from`. */
export async function figuresOf(
  people: People,
  from: CalendarDate,
  part: Pick<Activity, 'touches' | 'answers' | 'purchases' | 'firstDays'>,
): Promise<Figures> {
  const { old, fresh } = buyersIn(part.purchases, part.firstDays, from);
  const slowest = [...part.answers].sort((a, b) => b.hours - a.hours).slice(0, SLOWEST);
  const rows = await Promise.all(
    slowest.map(async ({ personId, hours }) => ({ who: (await people(personId)).who, hours })),
  );
  const [contacted, oldOnes, freshOnes] = await Promise.all([
    someOf(people, contactedIn(part.touches)),
    someOf(people, old),
    someOf(people, fresh),
  ]);
  return {
    answers: { ...answerTimes(part.answers), slowest: rows.filter(({ who }) => who.name !== '') },
    contacted,
    old: oldOnes,
    fresh: freshOnes,
  };
}
