import { promisesClosed } from '@/utils/db/repositories/promises';
import { complaintsIn, purchasesIn } from '@/utils/db/repositories/spans';
import type { ReadTx } from '@/utils/db/schema';
import { reportSpan } from '@/utils/domain/insights/report-span';
import { addTallies, byMonth } from '@/utils/domain/word-kept';
import { addDays, addMonths, dateIn } from '@/utils/lib/dates';
import type { ReportView } from '@/utils/messages/insights-view';
import type { UiAsk } from '@/utils/messages/ui-to-background';
import { type ServiceDeps, today } from '../context';
import { countDue, yesterday } from '../due/counts';
import { visitsIn } from '../due/visits';
import { type People, peopleIn } from '../people-in';
import { settingsIn } from '../settings';
import { activityIn, boundsOf, figuresOf, MOST_PURCHASES, SHOWN, type Span } from './figures';
import { concessionsIn } from './gives';
import { slippingIn } from './slipping';
import { INSIGHT_STORES, visitsDue } from './view';

/** An answer to what was asked this many days before the span still counts in it. */
const ASKED_BEFORE = 31;
/** Purchases that tell who is slipping. */
const HABIT_MONTHS = 12;

/** What one week or month came to, and what is open now. */
export function insightsReport(
  deps: ServiceDeps,
  { span: kind, back }: UiAsk<'insights/report'>,
): Promise<ReportView> {
  const when = { today: today(deps), tz: deps.timeZone() };
  const { tz } = when;
  const span: Span = { ...reportSpan(kind, back, when.today), tz };
  return deps.db.read([...INSIGHT_STORES, 'followups'], async (tx) => {
    const people = peopleIn(tx, when.today);
    const settings = await settingsIn(tx);
    const year = { from: addMonths(when.today, -HABIT_MONTHS), until: when.today };
    const [activity, habits] = await Promise.all([
      activityIn(tx, { ...span, from: addDays(span.from, -ASKED_BEFORE) }),
      purchasesIn(tx, year.from, year.until, MOST_PURCHASES),
    ]);
    const within = (day: string) => day >= span.from && day <= span.until;
    const [figures, ended, visits, complaints, concessions, slipping, due] = await Promise.all([
      figuresOf(people, span.from, {
        touches: activity.touches.filter(({ at }) => within(dateIn(tz, at))),
        answers: activity.answers.filter(({ answeredAt }) => within(dateIn(tz, answeredAt))),
        purchases: activity.purchases.filter(({ orderedOn }) => within(orderedOn)),
        firstDays: activity.firstDays,
      }),
      endedIn(tx, span),
      visitsDue(visitsIn(tx, settings, when, SHOWN), people),
      complaintsOf(tx, people, span),
      concessionsIn(tx, people, span),
      slippingIn(tx, people, habits, when),
      countDue(tx, yesterday(deps)),
    ]);
    const { from, until } = span;
    const rest = { complaints, concessions, slipping, overdue: due.promises };
    return { ...figures, ...ended, ...rest, from, until, visits: visits.rows };
  });
}

async function endedIn(tx: ReadTx, span: Span): Promise<Pick<ReportView, 'mine' | 'theirs'>> {
  const [mine, theirs] = await Promise.all([
    promisesClosed(tx, 'mine', ...boundsOf(span)),
    promisesClosed(tx, 'theirs', ...boundsOf(span)),
  ]);
  const months = byMonth([...mine, ...theirs], span.tz);
  return {
    mine: addTallies(months.map((month) => month.mine)),
    theirs: addTallies(months.map((month) => month.theirs)),
  };
}

async function complaintsOf(tx: ReadTx, people: People, span: Span) {
  const complaints = await complaintsIn(tx, ...boundsOf(span), SHOWN);
  const rows = await Promise.all(
    complaints.map(async ({ personId, text, state }) => ({
      who: (await people(personId)).who,
      text,
      solved: state === 'solved' || state === 'repaired',
    })),
  );
  return rows.filter(({ who }) => who.name !== '');
}
