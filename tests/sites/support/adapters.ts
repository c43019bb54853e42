import { existsSync, readdirSync } from 'node:fs';
import type { SiteAdapter } from '@/utils/sites/adapter';

const FOLDER = new URL('../../../utils/sites/', import.meta.url);

/** Every site in `utils/sites/<id>/index.ts`: a new folder is found by itself. */
export async function allAdapters(): Promise<SiteAdapter[]> {
  const ids = siteIds();
  return Promise.all(
    ids.map(async (id) => {
      const { adapter }: { adapter: SiteAdapter } = await import(
        `../../../utils/sites/${id}/index.ts`
      );
      return adapter;
    }),
  );
}

export function siteIds(): string[] {
  return readdirSync(FOLDER, { withFileTypes: true })
    .filter(({ name }) => existsSync(new URL(`${name}/index.ts`, FOLDER)))
    .map((entry) => entry.name)
    .sort();
}
