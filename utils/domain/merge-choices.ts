import { MERGE_FIELDS, type MergeField } from './merge-people';
import type { Person } from './person';
import type { Instant } from './record';

export type MergeSide = { person: Person; company: string | null };

/** One row of the choice; `take` is what is chosen beforehand: the newer word, or the only one. */
export type MergeChoice = {
  field: MergeField;
  keep: unknown;
  other: unknown;
  take: 'keep' | 'other';
};

/** The fields in which two people differ, with the newer of each chosen beforehand. */
export function mergeChoices(keep: MergeSide, other: MergeSide): MergeChoice[] {
  return MERGE_FIELDS.flatMap((field): MergeChoice[] => {
    const [a, b] = [fieldOf(keep, field), fieldOf(other, field)];
    if (b === null || JSON.stringify(a) === JSON.stringify(b)) return [];
    const newer = seenOf(other, field) > seenOf(keep, field);
    return [{ field, keep: a, other: b, take: a === null || newer ? 'other' : 'keep' }];
  });
}

function fieldOf({ person, company }: MergeSide, field: MergeField) {
  return field === 'company' ? company : person[field];
}

/** When a field was last seen to be so, as a sortable text; else when the record was touched. */
function seenOf({ person }: MergeSide, field: MergeField): Instant {
  const seen = person.seenAt[field as keyof Person['seenAt']];
  if (seen) return seen;
  // A clock begins with its milliseconds in hexadecimal.
  const ms = Number.parseInt(person.updatedAt.slice(0, 12), 16);
  return Number.isFinite(ms) ? new Date(ms).toISOString() : '';
}
