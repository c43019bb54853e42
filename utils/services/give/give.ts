import { Refusal } from '@/utils/db/errors';
import { getRecord } from '@/utils/db/repositories/of-person';
import type { UiAsk } from '@/utils/messages/ui-to-background';
import type { Change } from '@/utils/messages/views';
import type { ServiceDeps } from '../context';
import { addRecord, maybeText, saidText, updateRecord } from '../person-record';
import { mustAnswer } from './link';

/** @throws Refusal `not-found`, `bad-request` (no text, or it cannot answer that one). */
export function giveAdd(deps: ServiceDeps, ask: UiAsk<'give/add'>): Promise<Change> {
  const { side, kind, date, money, answers } = ask;
  const text = saidText(ask.text);
  const inExchange = maybeText(ask.inExchange);
  return addRecord(
    deps,
    ask,
    'gives',
    () => ({
      ...{ side, kind, text, date, inExchange },
      ...{ value: money?.value ?? null, currency: money?.currency ?? null },
      ...{ answeredBy: null, settled: false, interactionId: null },
    }),
    async (unit, made) => {
      if (answers === null) return;
      const first = await getRecord(unit.tx, 'gives', answers);
      if (!first) throw new Refusal('not-found', 'give');
      mustAnswer(first, made);
      await unit.put('gives', { ...first, answeredBy: made.id });
    },
  );
}

/** @throws Refusal `not-found`, `bad-request` (no text). */
export function giveEdit(deps: ServiceDeps, ask: UiAsk<'give/edit'>): Promise<Change> {
  const { side, kind, text, date, inExchange, money } = ask;
  return updateRecord(deps, ask, 'gives', () => ({
    ...(side === undefined ? {} : { side }),
    ...(kind === undefined ? {} : { kind }),
    ...(text === undefined ? {} : { text: saidText(text) }),
    ...(date === undefined ? {} : { date }),
    ...(inExchange === undefined ? {} : { inExchange: maybeText(inExchange) }),
    ...(money === undefined
      ? {}
      : { value: money?.value ?? null, currency: money?.currency ?? null }),
  }));
}

/** @throws Refusal `not-found`. */
export function giveSettle(deps: ServiceDeps, ask: UiAsk<'give/settle'>): Promise<Change> {
  return updateRecord(deps, ask, 'gives', () => ({ settled: ask.settled }));
}
