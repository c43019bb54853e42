import { wasSaved } from '@/utils/db/repositories/requests';
import type { UiAsk, UiReply } from '@/utils/messages/ui-to-background';
import type { DataHealth } from '@/utils/messages/views';
import { change, type ServiceDeps } from '../context';

/** What became of a write whose answer was lost. */
export async function requestOutcome(
  { db }: ServiceDeps,
  { key }: UiAsk<'request/outcome'>,
): Promise<UiReply<'request/outcome'>> {
  return { saved: await db.read(['requests'], (tx) => wasSaved(tx, key)) };
}

export function dataHealth({ db }: ServiceDeps): Promise<DataHealth> {
  return db.health();
}

/** On the user's word only; the old note of what was there stays. Safe to repeat. */
export async function startAfresh(
  deps: ServiceDeps,
  { key }: UiAsk<'data/start-afresh'>,
): Promise<null> {
  await deps.db.startAfresh(deps.now());
  // Nothing to write, but the key is remembered and the screens are told.
  return change(deps, key, [], async () => null);
}
