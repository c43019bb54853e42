import type { ReadTx } from '@/utils/db/schema';
import { needIn } from '@/utils/domain/need-steps';
import type { CalendarDate, Instant } from '@/utils/domain/record';
import type { UiAsk } from '@/utils/messages/ui-to-background';
import type { Change } from '@/utils/messages/views';
import { type ServiceDeps, today } from '../context';
import { inWorkingDays } from '../due/in-working-days';
import { addRecord, removeRecord, saidText, updateRecord } from '../person-record';

/** An answer to a need is owed as one to a soft promise is. */
const answerBy = (deps: ServiceDeps, tx: ReadTx, from?: CalendarDate) =>
  inWorkingDays(deps, tx, ({ softDays }) => softDays, from);

type Said = {
  text: string;
  /** By when to answer; null = some working days after `from`. */
  due: CalendarDate | null;
  from?: CalendarDate;
  at: Instant;
  interactionId: string | null;
};

/** A need as it is heard. */
export async function newNeed(
  deps: ServiceDeps,
  tx: ReadTx,
  { text, due, from, at, interactionId }: Said,
) {
  return {
    ...{ text, state: 'heard' as const, due: due ?? (await answerBy(deps, tx, from)) },
    ...{ heardAt: at, answeredAt: null, closedAt: null, interactionId },
  };
}

/** @throws Refusal `not-found`, `bad-request` (no text). */
export function needAdd(deps: ServiceDeps, ask: UiAsk<'need/add'>): Promise<Change> {
  const { due, interactionId } = ask;
  const said = { text: saidText(ask.text), due, at: deps.now().toISOString(), interactionId };
  return addRecord(deps, ask, 'needs', ({ tx }) => newNeed(deps, tx, said));
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
