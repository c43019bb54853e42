import { fold } from '@/utils/lib/fold';
import type { Complaint } from '../complaint';

/** Complaints of one kind. */
export type Cause = {
  /** As it was written last; null for those without a kind. */
  category: string | null;
  count: number;
  /** Not solved yet. */
  open: number;
  /** Whose they are, each once, newest complaint first. */
  personIds: string[];
};

type Counted = Pick<Complaint, 'personId' | 'category' | 'state' | 'openedAt'>;

/** Complaints by kind, the most frequent first, those without a kind last. */
export function causesOf(complaints: readonly Counted[]): Cause[] {
  const causes = new Map<string, Cause>();
  const newestFirst = [...complaints].sort((a, b) => b.openedAt.localeCompare(a.openedAt));
  for (const { personId, category, state } of newestFirst) {
    const name = category?.trim() || null;
    const key = name === null ? '' : fold(name);
    const cause = causes.get(key) ?? { category: name, count: 0, open: 0, personIds: [] };
    causes.set(key, cause);
    cause.count += 1;
    if (state === 'open' || state === 'informed') cause.open += 1;
    if (!cause.personIds.includes(personId)) cause.personIds.push(personId);
  }
  return [...causes.values()].sort(
    (a, b) => Number(a.category === null) - Number(b.category === null) || b.count - a.count,
  );
}
