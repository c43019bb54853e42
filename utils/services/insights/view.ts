import { complaintsIn, idsStanding } from '@/utils/db/repositories/spans';
import type { ReadTx, StoreName } from '@/utils/db/schema';
import { answerTimes } from '@/utils/domain/insights/answer-times';
import { buyersIn } from '@/utils/domain/insights/buyers';
import { causesOf } from '@/utils/domain/insights/causes';
import { splitByMonth } from '@/utils/domain/insights/months';
import { STANDINGS } from '@/utils/domain/relationship';
import { firstOfMonth } from '@/utils/domain/word-kept';
import { dateIn } from '@/utils/lib/dates';
import type { CauseRow, InsightsView } from '@/utils/messages/insights-view';
import type { UiAsk } from '@/utils/messages/ui-to-background';
import { type ServiceDeps, today } from '../context';
import { visitsIn, type When } from '../due/visits';
import { type People, peopleIn } from '../people-in';
import { recordMonths } from '../promise/record';
import { settingsIn } from '../settings';
import {
  type Activity,
  activityIn,
  boundsOf,
  figuresOf,
  SHOWN,
  type Span,
  someOf,
} from './figures';
import { concessionsIn } from './gives';
import { satisfactionIn } from './satisfaction';
import { slippingIn } from './slipping';

/** Stores the figures are read from. */
export const INSIGHT_STORES = [
  'people',
  'companies',
  'settings',
  'touches',
  'complaints',
  'gives',
  'purchases',
  'promises',
  'surveys',
] as const satisfies readonly StoreName[];

/** People counted in one place of the map. */
const MOST_PLACED = 20_000;
const MOST_COMPLAINTS = 5000;

/** The last months in figures: every read is one range of an index, bounded by the months. */
export async function insightsView(
  deps: ServiceDeps,
  { months }: UiAsk<'insights/view'>,
): Promise<InsightsView> {
  const when = { today: today(deps), tz: deps.timeZone() };
  const span = { from: firstOfMonth(when.today, months - 1), until: when.today, tz: when.tz };
  const word = await recordMonths(deps, { months });
  return deps.db.read(INSIGHT_STORES, async (tx) => {
    const people = peopleIn(tx, when.today);
    const settings = await settingsIn(tx);
    const activity = await activityIn(tx, span);
    const [map, causes, concessions, slipping, visits, byMonth, satisfaction] = await Promise.all([
      mapOf(tx, people),
      causesIn(tx, people, span),
      concessionsIn(tx, people, span),
      slippingIn(tx, people, activity.purchases, when),
      visitsDue(visitsIn(tx, settings, when, SHOWN + 1), people),
      monthsOf(people, activity, when, months),
      satisfactionIn(tx, people, span, months),
    ]);
    const { cut, answers } = activity;
    const { median } = answerTimes(answers);
    const { old, fresh } = buyersIn(activity.purchases, activity.firstDays, span.from);
    const buyers = { old: old.length, fresh: fresh.length };
    return {
      word,
      months: byMonth,
      median,
      buyers,
      visits,
      map,
      concessions,
      causes,
      satisfaction,
      slipping,
      cut,
    };
  });
}

export async function visitsDue(found: ReturnType<typeof visitsIn>, people: People) {
  const visits = await found;
  const rows = visits.slice(0, SHOWN).map(async ({ person, due }) => ({
    ...{ who: (await people(person.id)).who, due },
  }));
  return { rows: await Promise.all(rows), more: visits.length > SHOWN };
}

function monthsOf(people: People, activity: Activity, { today, tz }: When, count: number) {
  const split = <R>(records: readonly R[], dayOf: (one: R) => string) =>
    splitByMonth(records, dayOf, today, count);
  const touches = split(activity.touches, ({ at }) => dateIn(tz, at));
  const answers = split(activity.answers, ({ answeredAt }) => dateIn(tz, answeredAt));
  const purchases = split(activity.purchases, ({ orderedOn }) => orderedOn);
  const { firstDays } = activity;
  return Promise.all(
    touches.map(async ({ month, records }, at) => ({
      month,
      ...(await figuresOf(people, `${month}-01`, {
        touches: records,
        answers: answers[at]?.records ?? [],
        purchases: purchases[at]?.records ?? [],
        firstDays,
      })),
    })),
  );
}

function mapOf(tx: ReadTx, people: People): Promise<InsightsView['map']> {
  return Promise.all(
    STANDINGS.map(async (standing) => {
      const ids = await idsStanding(tx, standing, MOST_PLACED);
      return { standing, more: ids.length === MOST_PLACED, ...(await someOf(people, ids)) };
    }),
  );
}

async function causesIn(tx: ReadTx, people: People, span: Span): Promise<CauseRow[]> {
  const complaints = await complaintsIn(tx, ...boundsOf(span), MOST_COMPLAINTS);
  return Promise.all(
    causesOf(complaints).map(async ({ personIds, ...cause }) => ({
      ...cause,
      people: (await someOf(people, personIds)).people,
    })),
  );
}
