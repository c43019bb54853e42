import { Refusal } from '@/utils/db/errors';
import { getFollowup } from '@/utils/db/repositories/followups';
import { getPromise } from '@/utils/db/repositories/promises';
import type { UiAsk } from '@/utils/messages/ui-to-background';
import type { Change } from '@/utils/messages/views';
import { change, type ServiceDeps, today } from '../context';
import { noteVerdict } from '../suggest/verdicts';

/**
 * Puts things out of sight until a later day. A promise keeps its own day: it is late when that has
 * passed, however often it was put off. What the card suggests is silent there, too. @throws Refusal `not-found`, `bad-request` (not later).
 */
export async function todaySnooze(deps: ServiceDeps, ask: UiAsk<'today/snooze'>): Promise<Change> {
  const { key, promises, followups, matters, until } = ask;
  if (until <= today(deps)) throw new Refusal('bad-request', 'until');
  return change(deps, key, ['promises', 'followups', 'verdicts'], async (unit) => {
    const touched = new Set<string>();
    for (const id of promises) {
      const known = await getPromise(unit.tx, id);
      if (!known) throw new Refusal('not-found');
      await unit.put('promises', { ...known, sortDue: until });
      touched.add(known.personId);
    }
    for (const id of followups) {
      const known = await getFollowup(unit.tx, id);
      if (!known) throw new Refusal('not-found');
      await unit.put('followups', { ...known, due: until });
      touched.add(known.personId);
    }
    for (const matter of matters) {
      await noteVerdict(unit, deps, matter, { verdict: 'later', until });
      touched.add(matter.personId);
    }
    const [only, ...others] = touched;
    return { changeId: key, personId: others.length === 0 ? (only ?? null) : null };
  });
}
