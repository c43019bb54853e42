import { newestByDay, newestOf } from '@/utils/db/repositories/of-person';
import { idsStarred } from '@/utils/db/repositories/spans';
import { touchesBefore } from '@/utils/db/repositories/touches';
import type { ReadTx } from '@/utils/db/schema';
import { type Slipping, slippingBuyers, worstFirst } from '@/utils/domain/insights/slipping';
import type { Purchase } from '@/utils/domain/purchase';
import { slippingSigns } from '@/utils/domain/suggest/slipping';
import type { SlippingRow } from '@/utils/messages/insights-view';
import type { When } from '../due/visits';
import type { People } from '../people-in';
import { SHOWN } from './figures';

/** Key customers that are looked at one by one. */
const STARS = 200;
/** What is read of each, as for the next step on their card. */
const TOUCHES = 60;
const RECORDS = 40;

/**
 * Customers who are slipping: key customers by all signs the card goes by, others by the purchases
 * of the last year alone. "Not now" is no slipping.
 */
export async function slippingIn(
  tx: ReadTx,
  people: People,
  purchases: readonly Purchase[],
  when: When,
): Promise<SlippingRow[]> {
  const stars = await idsStarred(tx, STARS);
  const signs = await Promise.all(stars.map((id) => signsOf(tx, id, when)));
  const found = worstFirst([...signs.flat(), ...slippingBuyers(purchases, when.today)]);
  const rows = await Promise.all(
    found.slice(0, SHOWN).map(async ({ personId, ...rest }) => {
      const { who, muted } = await people(personId);
      return who.name === '' || muted ? [] : [{ who, ...rest }];
    }),
  );
  return rows.flat();
}

async function signsOf(tx: ReadTx, personId: string, { today, tz }: When): Promise<Slipping[]> {
  const [touches, purchases, complaints] = await Promise.all([
    touchesBefore(tx, personId, null, TOUCHES),
    newestByDay(tx, 'purchases', personId, RECORDS),
    newestOf(tx, 'complaints', personId, RECORDS),
  ]);
  const { gap, orders, complaint } = slippingSigns({ touches, purchases, complaints, today, tz });
  return gap || orders || complaint ? [{ personId, contact: gap, orders, complaint }] : [];
}
