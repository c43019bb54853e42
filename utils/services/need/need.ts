import type { ReadTx } from '@/utils/db/schema';
import { needIn } from '@/utils/domain/need-steps';
import type { UiAsk } from '@/utils/messages/ui-to-background';
import type { Change } from '@/utils/messages/views';
import { type ServiceDeps, today } from '../context';
import { inWorkingDays } from '../due/in-working-days';
import { addRecord, removeRecord, saidText, updateRecord } from '../person-record';

/** An answer to a need is owed as one to a soft promise is. */
const answerBy = (deps: ServiceDeps, tx: ReadTx) =>
  inWorkingDays(deps, tx, ({ softDays }) => softDays);

/** @throws Refusal `not-found`, `bad-request` (no text). */
export function needAdd(deps: ServiceDeps, ask: UiAsk<'need/add'>): Promise<Change> {
  const { interactionId } = ask;
  const text = saidText(ask.text);
  return addRecord(deps, ask, 'needs', async ({ tx }) => ({
    ...{ text, state: 'heard' as const, due: ask.due ?? (await answerBy(deps, tx)) },
    ...{ heardAt: deps.now().toISOString(), answeredAt: null, closedAt: null, interactionId },
  }));
}

/** @throws Refusal `not-found`. */
export function needMove(deps: ServiceDeps, ask: UiAsk<'need/move'>): Promise<Change> {
  const at = deps.now().toISOString();
  const day = today(deps);
  return updateRecord(deps, ask, 'needs', async (known, { tx }) => {
    const { state, due, answeredAt, closedAt } = needIn(known, ask.to, {
      ...{ at, today: day, answerBy: await answerBy(deps, tx) },
    });
    return { state, due, answeredAt, closedAt };
  });
}

/** @throws Refusal `not-found`, `bad-request` (no text; a closed one has no day). */
export function needEdit(deps: ServiceDeps, ask: UiAsk<'need/edit'>): Promise<Change> {
  const { text, due } = ask;
  const patch = text === undefined ? {} : { text: saidText(text) };
  return updateRecord(deps, ask, 'needs', ({ closedAt }) => {
    if (due === undefined) return patch;
    return closedAt === null ? { ...patch, due } : null;
  });
}

/** @throws Refusal `not-found`. */
export function needRemove(deps: ServiceDeps, ask: UiAsk<'need/remove'>): Promise<Change> {
  return removeRecord(deps, ask, 'needs');
}
