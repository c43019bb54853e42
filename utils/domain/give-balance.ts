import type { Give, GiveKind } from './give';
import type { CalendarDate } from './record';

/** An amount in minor units (cents, 分) of an ISO 4217 currency. */
export type Money = { value: number; currency: string };

/** What went each way in one currency, in its minor units. */
export type Tally = { currency: string; given: number; received: number };

type Valued = Pick<Give, 'side' | 'kind' | 'value' | 'currency' | 'date'>;

/** What was given and received, by currency, the larger sums first; priceless things count nowhere. */
export function balanceOf(gives: readonly Valued[]): Tally[] {
  const byCurrency = new Map<string, Tally>();
  for (const { side, value, currency } of gives) {
    if (value === null || currency === null) continue;
    const tally = byCurrency.get(currency) ?? { currency, given: 0, received: 0 };
    tally[side] += value;
    byCurrency.set(currency, tally);
  }
  const all = (tally: Tally) => tally.given + tally.received;
  return [...byCurrency.values()].sort(
    (a, b) => all(b) - all(a) || (a.currency < b.currency ? -1 : 1),
  );
}

/** What a yearly limit is about: personal favours, not what a deal is priced at. */
const LIMITED: ReadonlySet<GiveKind> = new Set<GiveKind>(['gift', 'favour', 'invitation']);

export type LimitState = Money & { spent: number; left: number; over: boolean };

/** How far this year's gifts, favours and invitations to a person use up the yearly limit. */
export function limitState(
  gives: readonly Valued[],
  limit: Money,
  today: CalendarDate,
): LimitState {
  const year = today.slice(0, 4);
  const spent = gives
    .filter(({ side, kind }) => side === 'given' && LIMITED.has(kind))
    .filter(({ date, currency }) => date.startsWith(year) && currency === limit.currency)
    .reduce((sum, { value }) => sum + (value ?? 0), 0);
  return { ...limit, spent, left: Math.max(0, limit.value - spent), over: spent > limit.value };
}
