import type { SeedRecords } from '@/utils/services';
import type { Lang } from '../day';

/** One part of the invented world: records of some kinds, people by their refs. */
export type Area = (lang: Lang) => Partial<SeedRecords>;

/** The areas put together, in order; an area may use people of one before it. */
export function worldOf(areas: readonly Area[], lang: Lang): SeedRecords {
  const merged: Record<string, unknown[]> = { people: [] };
  for (const area of areas)
    for (const [kind, records] of Object.entries(area(lang)))
      merged[kind] = [...(merged[kind] ?? []), ...records];
  return merged as SeedRecords;
}
