import { Refusal } from '@/utils/db/errors';
import { getPromise } from '@/utils/db/repositories/promises';
import { outcomeOf } from '@/utils/domain/outcome';
import type { PromiseRecord } from '@/utils/domain/promise';
import { UNDATED } from '@/utils/domain/record';
import { displayText } from '@/utils/lib/display-name';
import type { UiAsk } from '@/utils/messages/ui-to-background';
import type { Change } from '@/utils/messages/views';
import { change, type ServiceDeps, today } from '../context';
import { sideOf } from './add';

/** @throws Refusal `not-found`, `bad-request` (no text). */
export async function promiseEdit(deps: ServiceDeps, ask: UiAsk<'promise/edit'>): Promise<Change> {
  const text = ask.text === undefined ? undefined : displayText(ask.text, 2000);
  if (text === '') throw new Refusal('bad-request', 'text');
  return update(deps, ask, (known) => ({
    ...(text === undefined ? {} : { text }),
    ...(ask.due === undefined ? {} : { due: ask.due, sortDue: ask.due ?? UNDATED }),
    ...(ask.kind === undefined || ask.kind === known.kind
      ? {}
      : { kind: ask.kind, side: sideOf(ask.kind) }),
  }));
}

/** Closing again corrects the outcome. @throws Refusal `not-found`. */
export function promiseClose(deps: ServiceDeps, ask: UiAsk<'promise/close'>): Promise<Change> {
  const closedAt = deps.now().toISOString();
  const day = today(deps);
  return update(deps, ask, ({ due }) => ({ state: outcomeOf(ask.outcome, due, day), closedAt }));
}

/** A new day told in time; the old one is kept. @throws Refusal `not-found`, `bad-request` (closed). */
export function promiseRenegotiate(
  deps: ServiceDeps,
  ask: UiAsk<'promise/renegotiate'>,
): Promise<Change> {
  const at = deps.now().toISOString();
  return update(deps, ask, ({ state, due, renegotiations }) => {
    if (state !== 'open') throw new Refusal('bad-request', 'closed');
    return {
      due: ask.due,
      sortDue: ask.due,
      renegotiations: [...renegotiations, { at, from: due, to: ask.due }],
    };
  });
}

function update(
  deps: ServiceDeps,
  { key, id }: { key: string; id: string },
  patch: (known: PromiseRecord) => Partial<PromiseRecord>,
): Promise<Change> {
  return change(deps, key, ['promises'], async (unit) => {
    const known = await getPromise(unit.tx, id);
    if (!known) throw new Refusal('not-found');
    await unit.put('promises', { ...known, ...patch(known) });
    return { changeId: key, personId: known.personId };
  });
}
