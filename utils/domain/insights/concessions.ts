import type { Give } from '../give';
import { balanceOf, type Tally } from '../give-balance';

type Counted = Pick<
  Give,
  'side' | 'kind' | 'value' | 'currency' | 'date' | 'inExchange' | 'answeredBy' | 'settled'
>;

export type Concessions<G> = {
  /** Everything given and received, by currency. */
  balance: Tally[];
  /** Concessions and discounts of mine. */
  made: number;
  /** Of them, those for which something was asked or came back. */
  exchanged: number;
  /** Those for which nothing was asked, nothing came back and that are not settled, dearest first. */
  free: G[];
};

/** What was given way on: a concession without anything in exchange is what one regrets. */
export function concessionsOf<G extends Counted>(gives: readonly G[]): Concessions<G> {
  const made = gives.filter(
    ({ side, kind }) => side === 'given' && (kind === 'concession' || kind === 'discount'),
  );
  const answered = (one: G) => one.inExchange !== null || one.answeredBy !== null;
  return {
    balance: balanceOf(gives),
    made: made.length,
    exchanged: made.filter(answered).length,
    free: made
      .filter((one) => !answered(one) && !one.settled)
      .sort((a, b) => (b.value ?? 0) - (a.value ?? 0) || b.date.localeCompare(a.date)),
  };
}
