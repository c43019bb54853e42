import { givesIn } from '@/utils/db/repositories/spans';
import type { ReadTx } from '@/utils/db/schema';
import { concessionsOf } from '@/utils/domain/insights/concessions';
import type { InsightsView } from '@/utils/messages/insights-view';
import type { People } from '../people-in';
import { SHOWN, type Span } from './figures';

const MOST = 5000;

/** What was given and received in a span, and the concessions nothing came back for. */
export async function concessionsIn(
  tx: ReadTx,
  people: People,
  { from, until }: Span,
): Promise<InsightsView['concessions']> {
  const { free, ...sums } = concessionsOf(await givesIn(tx, from, until, MOST));
  const rows = await Promise.all(
    free.slice(0, SHOWN).map(async ({ id, personId, kind, text, date, value, currency }) => {
      const { who } = await people(personId);
      return { id, who, kind, text, date, value, currency };
    }),
  );
  return { ...sums, free: rows.filter(({ who }) => who.name !== '') };
}
