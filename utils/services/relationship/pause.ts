import { Refusal } from '@/utils/db/errors';
import { NEW_FOLLOWUP } from '@/utils/domain/followup';
import { displayLine } from '@/utils/lib/display-name';
import { newId } from '@/utils/lib/ids';
import type { UiAsk } from '@/utils/messages/ui-to-background';
import type { Change } from '@/utils/messages/views';
import { type ServiceDeps, today } from '../context';
import { updatePerson } from './update-person';

/**
 * Do not push until …, because …; with a word of thanks planned for today where it was asked for.
 * @throws Refusal `not-found`, `bad-request` (a day that has passed).
 */
export function relationshipPause(
  deps: ServiceDeps,
  ask: UiAsk<'relationship/pause'>,
): Promise<Change> {
  const { personId, until } = ask;
  const day = today(deps);
  if (until < day) throw new Refusal('bad-request', 'until');
  const because = displayLine(ask.because, 300);
  const thank = displayLine(ask.thank, 300);
  return updatePerson(deps, ask, async (_person, unit) => {
    if (thank)
      await unit.put('followups', {
        ...{ id: newId(), personId, text: thank, due: day, firstDue: day },
        ...{ ...NEW_FOLLOWUP, kind: 'thanks' },
      });
    return { notNow: { until, because, at: deps.now().toISOString() } };
  });
}

/** The time for restraint is over. @throws Refusal `not-found`. */
export function relationshipResume(
  deps: ServiceDeps,
  ask: UiAsk<'relationship/resume'>,
): Promise<Change> {
  return updatePerson(deps, ask, () => ({ notNow: null }));
}
