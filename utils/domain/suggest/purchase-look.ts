import { addDays, daysBetween } from '@/utils/lib/dates';
import { dayOf } from './days';
import type { Rule, SuggestFacts } from './facts';
import { LOOK_UNTIL, LOOKS } from './looks';

/**
 * Three, thirty and ninety days after a delivery (else the order): does it work, are they happy?
 * Any contact of mine on or after that day was the look.
 */
export const purchaseLook: Rule = (facts) => {
  const lastByMe = myLastDay(facts);
  return facts.purchases.flatMap((purchase) => {
    if (purchase.state !== 'open') return [];
    const base = purchase.deliveredOn ?? purchase.orderedOn;
    const days = daysBetween(base, facts.today);
    const step = LOOKS.find((one) => days >= one && days <= LOOK_UNTIL[one]);
    if (step === undefined || purchase.looked.some((done) => done >= step)) return [];
    if (lastByMe !== null && lastByMe >= addDays(base, step)) return [];
    const { id, text } = purchase;
    const delivered = purchase.deliveredOn !== null;
    return {
      tone: days === step ? 'today' : 'waiting',
      reason: { code: 'purchase-look', text, step, days, delivered },
      target: { kind: 'purchase', id },
      fact: `${id} ${step}`,
      evidence: { store: 'purchases', id },
    };
  });
};

function myLastDay({ touches, tz }: SuggestFacts): string | null {
  const mine = touches.filter(({ direction }) => direction !== 'in');
  return (
    mine
      .flatMap(({ at }) => dayOf(tz, at) ?? [])
      .sort()
      .at(-1) ?? null
  );
}
