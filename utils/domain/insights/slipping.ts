import { loyaltyOf } from '../loyalty';
import type { Purchase } from '../purchase';
import type { CalendarDate } from '../record';
import type { Gap } from '../suggestion';

/** Somebody who buys or talks less than they used to, with the signs of it. */
export type Slipping = {
  personId: string;
  /** Days since the last contact, and their usual. */
  contact: Gap | null;
  orders: Gap | null;
  complaint: boolean;
};

/** Whoever has not bought for more than twice their usual time, from all purchases of some time. */
export function slippingBuyers(
  purchases: readonly Pick<Purchase, 'personId' | 'orderedOn'>[],
  today: CalendarDate,
): Slipping[] {
  const days = new Map<string, CalendarDate[]>();
  for (const { personId, orderedOn } of purchases)
    days.set(personId, [...(days.get(personId) ?? []), orderedOn]);
  return [...days].flatMap(([personId, all]) => {
    const loyalty = loyaltyOf(all, today);
    if (!loyalty?.slipping || loyalty.usual === null) return [];
    const orders = { days: loyalty.gap, usual: loyalty.usual };
    return [{ personId, contact: null, orders, complaint: false }];
  });
}

/** Each person once, most signs first, then the longest silence by their own measure. */
export function worstFirst(found: readonly Slipping[]): Slipping[] {
  const byId = new Map<string, Slipping>();
  for (const one of found) {
    const known = byId.get(one.personId);
    byId.set(one.personId, {
      personId: one.personId,
      contact: known?.contact ?? one.contact,
      orders: known?.orders ?? one.orders,
      complaint: (known?.complaint ?? false) || one.complaint,
    });
  }
  return [...byId.values()].sort((a, b) => signs(b) - signs(a) || times(b) - times(a));
}

const signs = ({ contact, orders, complaint }: Slipping) =>
  Number(contact !== null) + Number(orders !== null) + Number(complaint);

const times = ({ contact, orders }: Slipping) =>
  Math.max(...[contact, orders].map((gap) => (gap ? gap.days / Math.max(1, gap.usual) : 0)));
