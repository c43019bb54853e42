import { surveysIn } from '@/utils/db/repositories/spans';
import type { ReadTx } from '@/utils/db/schema';
import { splitByMonth } from '@/utils/domain/insights/months';
import { satisfactionOf } from '@/utils/domain/insights/satisfaction';
import type { InsightsView } from '@/utils/messages/insights-view';
import type { People } from '../people-in';
import type { Span } from './figures';

const MOST = 5000;
/** People named of one month. */
const LOWEST = 10;

/** What people answered when asked how satisfied they are, by month, the least satisfied named. */
export async function satisfactionIn(
  tx: ReadTx,
  people: People,
  { from, until }: Span,
  count: number,
): Promise<InsightsView['satisfaction']> {
  const surveys = await surveysIn(tx, from, until, MOST);
  const months = splitByMonth(surveys, ({ date }) => date, until, count).map(
    async ({ month, records }) => {
      const least = records.toSorted((a, b) => a.score - b.score).slice(0, LOWEST);
      const rows = await Promise.all(
        least.map(async ({ personId, score, quote }) => {
          const { who } = await people(personId);
          return { who, score, quote };
        }),
      );
      const lowest = rows.filter(({ who }) => who.name !== '');
      return { month, ...satisfactionOf(records), lowest };
    },
  );
  return { ...satisfactionOf(surveys), months: await Promise.all(months) };
}
