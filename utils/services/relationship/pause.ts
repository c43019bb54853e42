import { Refusal } from '@/utils/db/errors';
import type { WriteUnit } from '@/utils/db/unit';
import { NEW_FOLLOWUP } from '@/utils/domain/followup';
import type { CalendarDate } from '@/utils/domain/record';
import { displayLine } from '@/utils/lib/display-name';
import { newId } from '@/utils/lib/ids';
import type { UiAsk } from '@/utils/messages/ui-to-background';
import type { Change } from '@/utils/messages/views';
import { type ServiceDeps, today } from '../context';
import { updatePerson } from './update-person';

/**
 * Do not push until …, because …; with a word of thanks planned for today where it was asked for,
 * and with a favour of mine in the ledger where they asked me to back off.
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
  const backedOff = displayLine(ask.backedOff ?? '', 300);
  return updatePerson(deps, ask, async ({ notNow }, unit) => {
    if (thank)
      await unit.put('followups', {
        ...{ id: newId(), personId, text: thank, due: day, firstDue: day },
        ...{ ...NEW_FOLLOWUP, kind: 'thanks' },
      });
    // A pause that is only moved is one favour, not two.
    const favourId =
      notNow?.favourId ?? (await backOff(unit, { personId, text: backedOff, date: day }));
    const at = deps.now().toISOString();
    return { notNow: { until, because, at, ...(favourId === null ? {} : { favourId }) } };
  });
}

/** The favour of mine that backing off is; null where they did not ask for it. */
async function backOff(
  unit: WriteUnit,
  said: { personId: string; text: string; date: CalendarDate },
): Promise<string | null> {
  if (said.text === '') return null;
  const { id } = await unit.put('gives', {
    ...{ ...said, id: newId(), side: 'given', kind: 'favour' },
    ...{ value: null, currency: null, inExchange: null, answeredBy: null },
    ...{ settled: false, interactionId: null },
  });
  return id;
}

/** The time for restraint is over. @throws Refusal `not-found`. */
export function relationshipResume(
  deps: ServiceDeps,
  ask: UiAsk<'relationship/resume'>,
): Promise<Change> {
  return updatePerson(deps, ask, () => ({ notNow: null }));
}
