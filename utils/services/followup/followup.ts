import { Refusal } from '@/utils/db/errors';
import { getFollowup } from '@/utils/db/repositories/followups';
import { getPerson } from '@/utils/db/repositories/people';
import { type Followup, NEW_FOLLOWUP } from '@/utils/domain/followup';
import { displayText } from '@/utils/lib/display-name';
import { newId } from '@/utils/lib/ids';
import type { UiAsk } from '@/utils/messages/ui-to-background';
import type { Change } from '@/utils/messages/views';
import { change, type ServiceDeps } from '../context';

const MOST_TEXT = 2000;

/** @throws Refusal `not-found`. */
export function followupAdd(deps: ServiceDeps, ask: UiAsk<'followup/add'>): Promise<Change> {
  const { key, personId, due, kind, owner } = ask;
  const text = displayText(ask.text, MOST_TEXT);
  return change(deps, key, ['followups'], async (unit) => {
    if (!(await getPerson(unit.tx, personId))) throw new Refusal('not-found');
    await unit.put('followups', {
      ...{ id: newId(), personId, text, due, firstDue: due },
      ...NEW_FOLLOWUP,
      ...(kind === undefined ? {} : { kind }),
      ...(owner === undefined ? {} : { owner }),
    });
    return { changeId: key, personId };
  });
}

/** @throws Refusal `not-found`. */
export function followupEdit(deps: ServiceDeps, ask: UiAsk<'followup/edit'>): Promise<Change> {
  const { text, due, owner } = ask;
  return update(deps, ask, {
    ...(text === undefined ? {} : { text: displayText(text, MOST_TEXT) }),
    ...(due === undefined ? {} : { due }),
    ...(owner === undefined ? {} : { owner }),
  });
}

/** @throws Refusal `not-found`. */
export function followupClose(deps: ServiceDeps, ask: UiAsk<'followup/close'>): Promise<Change> {
  const closedAt = ask.as === 'open' ? null : deps.now().toISOString();
  return update(deps, ask, { state: ask.as, closedAt });
}

function update(
  deps: ServiceDeps,
  { key, id }: { key: string; id: string },
  patch: Partial<Followup>,
): Promise<Change> {
  return change(deps, key, ['followups'], async (unit) => {
    const known = await getFollowup(unit.tx, id);
    if (!known) throw new Refusal('not-found');
    await unit.put('followups', { ...known, ...patch });
    return { changeId: key, personId: known.personId };
  });
}
