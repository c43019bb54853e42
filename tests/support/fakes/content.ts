import type { StoreName } from '@/utils/db/schema';
import type { FakeServices } from './services';

const ALL = [
  'people',
  'identities',
  'companies',
  'interactions',
  'touches',
  'promises',
  'followups',
  'complaints',
  'needs',
  'gives',
  'surveys',
  'dates',
  'purchases',
  'verdicts',
  'settings',
] as const satisfies readonly StoreName[];

/** Everything that lives in the database, without clocks. */
export function contentOf({ deps }: FakeServices): Promise<Record<string, unknown[]>> {
  return deps.db.read(ALL, async (tx) => {
    const all: Record<string, unknown[]> = {};
    for (const store of ALL) {
      const rows = (await tx.objectStore(store).getAll()) as unknown as Record<string, unknown>[];
      all[store] = rows.filter((row) => !row.deletedAt).map(({ updatedAt: _, ...row }) => row);
    }
    return all;
  });
}
