import { revert } from '@/utils/db/revert';
import type { RecordStore } from '@/utils/db/schema';
import type { UiAsk } from '@/utils/messages/ui-to-background';
import type { Change } from '@/utils/messages/views';
import { change, type ServiceDeps } from './context';

/** A change may have touched any of them. */
const ALL: readonly RecordStore[] = [
  'people',
  'complaints',
  'needs',
  'gives',
  'surveys',
  'dates',
  'purchases',
  'articles',
  'verdicts',
  'settings',
  'taughtSites',
  'imports',
];

/** Undoing an undo is a redo. @throws Refusal `not-found`, `changed-since`. */
export function undo(deps: ServiceDeps, { key, changeId }: UiAsk<'undo'>): Promise<Change> {
  return change(deps, key, ALL, async (unit) => {
    const people = await revert(unit, changeId);
    return { changeId: key, personId: people.length === 1 ? (people[0] ?? null) : null };
  });
}
