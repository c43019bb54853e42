import type { Person } from '@/utils/domain/person';
import type { DueDate, FoundPromise } from '@/utils/domain/promise';
import type { Settings } from '@/utils/messages/settings';
import type { ServiceDeps } from '../context';
import { today } from '../context';
import { withDefaultClock } from '../log/promises';

export type Found = FoundPromise & { due: DueDate | null };

/** The promises in what is being written, each sentence once, soft ones with their default clock. */
export function promisesIn(
  deps: ServiceDeps,
  text: string,
  who: { person: Person | null; settings: Settings },
): Found[] {
  const context = { by: 'me' as const, at: deps.now().toISOString(), tz: deps.timeZone() };
  const said = today(deps);
  const seen = new Set<string>();
  return deps.language.findPromises(text, context).flatMap((one) => {
    if (seen.has(one.sentence)) return [];
    seen.add(one.sentence);
    return [{ ...one, due: withDefaultClock(deps, one, { said, ...who }) }];
  });
}
