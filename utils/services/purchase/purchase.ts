import { getPerson } from '@/utils/db/repositories/people';
import type { Purchase } from '@/utils/domain/purchase';
import { nextLook, overtakenLooks } from '@/utils/domain/suggest/looks';
import type { UiAsk } from '@/utils/messages/ui-to-background';
import type { Change } from '@/utils/messages/views';
import { type ServiceDeps, today } from '../context';
import { addRecord, removeRecord, saidText, updateRecord } from '../person-record';

/** State and day of a purchase follow from when it came and which looks were done or are past. */
function clock(
  deps: ServiceDeps,
  purchase: Pick<Purchase, 'orderedOn' | 'deliveredOn' | 'looked'>,
) {
  const past = overtakenLooks(purchase, today(deps));
  const next = nextLook({ ...purchase, looked: [...purchase.looked, ...past] });
  return { state: next ? ('open' as const) : ('done' as const), due: next?.due ?? null };
}

/** A lead who buys is a customer from then on. @throws Refusal `not-found`, `bad-request`. */
export function purchaseAdd(deps: ServiceDeps, ask: UiAsk<'purchase/add'>): Promise<Change> {
  const { personId, orderedOn, deliveredOn, money } = ask;
  const text = saidText(ask.text);
  const dates = { orderedOn, deliveredOn, looked: [] };
  return addRecord(
    deps,
    ask,
    'purchases',
    () => ({
      ...{ text, ...dates, ...clock(deps, dates) },
      ...{ value: money?.value ?? null, currency: money?.currency ?? null },
    }),
    async (unit) => {
      const person = await getPerson(unit.tx, personId);
      if (person?.stage === 'lead') await unit.put('people', { ...person, stage: 'customer' });
    },
  );
}

/** @throws Refusal `not-found`, `bad-request` (no text). */
export function purchaseEdit(deps: ServiceDeps, ask: UiAsk<'purchase/edit'>): Promise<Change> {
  const { text, orderedOn, deliveredOn, money } = ask;
  return updateRecord(deps, ask, 'purchases', (known) => {
    const next = {
      ...known,
      ...(text === undefined ? {} : { text: saidText(text) }),
      ...(orderedOn === undefined ? {} : { orderedOn }),
      ...(deliveredOn === undefined ? {} : { deliveredOn }),
      ...(money === undefined
        ? {}
        : { value: money?.value ?? null, currency: money?.currency ?? null }),
    };
    return { ...next, ...clock(deps, next) };
  });
}

/** The next look was done. @throws Refusal `not-found`, `bad-request` (none is left). */
export function purchaseLook(deps: ServiceDeps, ask: UiAsk<'purchase/look'>): Promise<Change> {
  return updateRecord(deps, ask, 'purchases', (known) => {
    const past = overtakenLooks(known, today(deps));
    const next = nextLook({ ...known, looked: [...known.looked, ...past] });
    if (!next) return null;
    const looked = [...known.looked, next.step];
    return { looked, ...clock(deps, { ...known, looked }) };
  });
}

/** @throws Refusal `not-found`. */
export function purchaseRemove(deps: ServiceDeps, ask: UiAsk<'purchase/remove'>): Promise<Change> {
  return removeRecord(deps, ask, 'purchases');
}
