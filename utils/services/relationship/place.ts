import type { UiAsk } from '@/utils/messages/ui-to-background';
import type { Change } from '@/utils/messages/views';
import { type ServiceDeps, today } from '../context';
import { updatePerson } from './update-person';

/** Their benefit × ours, as of today. @throws Refusal `not-found`. */
export function relationshipPlace(
  deps: ServiceDeps,
  ask: UiAsk<'relationship/place'>,
): Promise<Change> {
  const { placement } = ask;
  const at = today(deps);
  return updatePerson(deps, ask, () => ({ placement: placement && { ...placement, at } }));
}
