import { Refusal } from '@/utils/db/errors';
import type { Draft } from '@/utils/db/records';
import { getRecord, type PersonStore } from '@/utils/db/repositories/of-person';
import { getPerson } from '@/utils/db/repositories/people';
import type { RecordTypes } from '@/utils/db/schema';
import type { WriteUnit } from '@/utils/db/unit';
import { displayText } from '@/utils/lib/display-name';
import { newId } from '@/utils/lib/ids';
import type { Change } from '@/utils/messages/views';
import { change, type ServiceDeps } from './context';

/** What is common to the records that belong to one person: add, change, remove, each undoable. */

const MOST_TEXT = 2000;
/** What one write may read and touch besides. */
const scope = (store: PersonStore) => [store, 'settings'] as const;

/** The text as it is kept. @throws Refusal `bad-request` when nothing is left of it. */
export function saidText(raw: string): string {
  const text = displayText(raw, MOST_TEXT);
  if (text === '') throw new Refusal('bad-request', 'text');
  return text;
}

/** The same, where nothing said is no text. */
export const maybeText = (raw: string | null): string | null =>
  raw === null ? null : displayText(raw, MOST_TEXT) || null;

type Fresh<S extends PersonStore> = Omit<Draft<S>, 'id' | 'personId'>;

/** A new record of a person. @throws Refusal `not-found` when the person is gone. */
export function addRecord<S extends PersonStore>(
  deps: ServiceDeps,
  { key, personId }: { key: string; personId: string },
  store: S,
  draft: (unit: WriteUnit) => Promise<Fresh<S>> | Fresh<S>,
  also: (unit: WriteUnit, made: RecordTypes[S]) => Promise<void> = async () => undefined,
): Promise<Change> {
  return change(deps, key, scope(store), async (unit) => {
    if (!(await getPerson(unit.tx, personId))) throw new Refusal('not-found', 'person');
    // TypeScript cannot see that the parts make a whole draft of a store it does not know.
    const whole = { ...(await draft(unit)), id: newId(), personId } as unknown as Draft<S>;
    await also(unit, await unit.put(store, whole));
    return { changeId: key, personId };
  });
}

/**
 * Changes one record; null from `patch` = its state does not allow it.
 * @throws Refusal `not-found`, `bad-request` (state).
 */
export function updateRecord<S extends PersonStore>(
  deps: ServiceDeps,
  { key, id }: { key: string; id: string },
  store: S,
  patch: (
    known: RecordTypes[S],
    unit: WriteUnit,
  ) => Promise<Partial<RecordTypes[S]> | null> | Partial<RecordTypes[S]> | null,
): Promise<Change> {
  return change(deps, key, scope(store), async (unit) => {
    const known = await getRecord(unit.tx, store, id);
    if (!known) throw new Refusal('not-found');
    const changed = await patch(known, unit);
    if (changed === null) throw new Refusal('bad-request', 'state');
    await unit.put(store, { ...known, ...changed } as unknown as Draft<S>);
    return { changeId: key, personId: known.personId };
  });
}

/** @throws Refusal `not-found`. */
export function removeRecord<S extends PersonStore>(
  deps: ServiceDeps,
  { key, id }: { key: string; id: string },
  store: S,
  also: (unit: WriteUnit, gone: RecordTypes[S]) => Promise<void> = async () => undefined,
): Promise<Change> {
  return change(deps, key, scope(store), async (unit) => {
    const known = await getRecord(unit.tx, store, id);
    if (!known) throw new Refusal('not-found');
    await unit.remove(store, id);
    await also(unit, known);
    return { changeId: key, personId: known.personId };
  });
}
