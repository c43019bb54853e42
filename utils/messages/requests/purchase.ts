import * as v from 'valibot';
import type { Money } from '@/utils/domain/give-balance';
import type { CalendarDate } from '@/utils/domain/record';
import type { Change } from '../views';
import type { Asks } from './asks';
import { day, id, keyed, money, note } from './forms';

type Told = {
  text: string;
  orderedOn: CalendarDate;
  deliveredOn: CalendarDate | null;
  money: Money | null;
};

export type PurchaseRequests = {
  /** A lead who buys becomes a customer with it. */
  'purchase/add': { ask: { key: string; personId: string } & Told; reply: Change };
  'purchase/edit': { ask: { key: string; id: string } & Partial<Told>; reply: Change };
  /** The look that is next was done. */
  'purchase/look': { ask: { key: string; id: string }; reply: Change };
  'purchase/remove': { ask: { key: string; id: string }; reply: Change };
};

export const purchaseAsks: Asks<PurchaseRequests> = {
  'purchase/add': keyed({
    personId: id,
    text: note,
    orderedOn: day,
    deliveredOn: v.nullable(day),
    money: v.nullable(money),
  }),
  'purchase/edit': keyed({
    id,
    text: v.exactOptional(note),
    orderedOn: v.exactOptional(day),
    deliveredOn: v.exactOptional(v.nullable(day)),
    money: v.exactOptional(v.nullable(money)),
  }),
  'purchase/look': keyed({ id }),
  'purchase/remove': keyed({ id }),
};
