import { Refusal } from '@/utils/db/errors';
import { displayLine } from '@/utils/lib/display-name';
import type { UiAsk } from '@/utils/messages/ui-to-background';
import type { Change } from '@/utils/messages/views';
import type { ServiceDeps } from '../context';
import { update } from './update';

/** Takes the user's word for how it ended; when it was first closed stays. @throws Refusal `not-found`. */
export async function promiseCorrect(
  deps: ServiceDeps,
  { outcome, ...ask }: UiAsk<'promise/correct'>,
): Promise<Change> {
  const now = deps.now().toISOString();
  const { changed } = await update(deps, ask, ({ closedAt }) => ({
    state: outcome,
    closedAt: closedAt ?? now,
  }));
  return changed;
}

/** Open again, as if it had never ended; its days and its evidence stay. @throws Refusal `not-found`. */
export async function promiseReopen(
  deps: ServiceDeps,
  ask: UiAsk<'promise/reopen'>,
): Promise<Change> {
  const { changed } = await update(deps, ask, ({ approval }) => ({
    state: 'open',
    closedAt: null,
    why: null,
    beyond: null,
    approval:
      approval?.state === 'denied' ? { ...approval, state: 'asking', answeredAt: null } : approval,
  }));
  return changed;
}

/** @throws Refusal `not-found`, `bad-request` (nothing to note). */
export async function promiseAnnotate(
  deps: ServiceDeps,
  { why, told, beyond, ...ask }: UiAsk<'promise/annotate'>,
): Promise<Change> {
  if (why === undefined && told === undefined && beyond === undefined)
    throw new Refusal('bad-request', 'nothing');
  const toldAt = deps.now().toISOString();
  const { changed } = await update(deps, ask, () => ({
    ...(why === undefined ? {} : { why: displayLine(why, 300) || null }),
    ...(told === undefined ? {} : { toldAt }),
    ...(beyond === undefined ? {} : { beyond }),
  }));
  return changed;
}
