import { Refusal } from '@/utils/db/errors';
import { getPromise } from '@/utils/db/repositories/promises';
import type { RecordStore } from '@/utils/db/schema';
import type { WriteUnit } from '@/utils/db/unit';
import type { PromiseRecord } from '@/utils/domain/promise';
import type { Change } from '@/utils/messages/views';
import { change, type ServiceDeps } from '../context';

type Patch = Partial<PromiseRecord>;

/**
 * Changes one promise. What `patch` writes besides belongs to the same change and needs its
 * stores named; it may await nothing but the database.
 * @throws Refusal `not-found`, and whatever `patch` throws.
 */
export function update(
  deps: ServiceDeps,
  { key, id }: { key: string; id: string },
  patch: (known: PromiseRecord, unit: WriteUnit) => Patch | Promise<Patch>,
  stores: readonly RecordStore[] = [],
): Promise<{ changed: Change; promise: PromiseRecord }> {
  return change(deps, key, ['promises', ...stores], async (unit) => {
    const known = await getPromise(unit.tx, id);
    if (!known) throw new Refusal('not-found');
    const promise = await unit.put('promises', { ...known, ...(await patch(known, unit)) });
    return { changed: { changeId: key, personId: known.personId }, promise };
  });
}

/** @throws Refusal `bad-request` when it is closed already. */
export function mustBeOpen({ state }: PromiseRecord): void {
  if (state !== 'open') throw new Refusal('bad-request', 'closed');
}

/** @throws Refusal `bad-request` when it is the other side's word. */
export function mustBeMine({ side }: PromiseRecord): void {
  if (side !== 'mine') throw new Refusal('bad-request', 'theirs');
}
