import { Refusal } from '@/utils/db/errors';
import { taughtSites } from '@/utils/db/repositories/taught-sites';
import { parseTaughtFile, taughtFile } from '@/utils/exchange/taught-file';
import { siteOrigin } from '@/utils/lib/site-origin';
import type { UiAsk, UiReply } from '@/utils/messages/ui-to-background';
import type { Change } from '@/utils/messages/views';
import { change, type ServiceDeps } from './context';

/** What users showed of pages that no reader knows, by origin. */
export async function teachList(deps: ServiceDeps): Promise<UiReply<'teach/list'>> {
  const sites = await deps.db.read(['taughtSites'], taughtSites);
  return sites.map(({ id, selectors }) => ({ origin: id, selectors }));
}

/** @throws Refusal `bad-request`: no origin of a web site, or nothing was shown. */
export function teachSave(deps: ServiceDeps, ask: UiAsk<'teach/save'>): Promise<Change> {
  const { key, selectors } = ask;
  const id = siteOrigin(ask.origin);
  if (!id || Object.keys(selectors).length === 0) throw new Refusal('bad-request', 'site');
  return change(deps, key, ['taughtSites'], async (unit) => {
    await unit.put('taughtSites', { id, selectors });
    return { changeId: key, personId: null };
  });
}

/** @throws Refusal `not-found`. */
export function teachRemove(
  deps: ServiceDeps,
  { key, origin }: UiAsk<'teach/remove'>,
): Promise<Change> {
  return change(deps, key, ['taughtSites'], async (unit) => {
    if (!(await unit.remove('taughtSites', origin))) throw new Refusal('not-found');
    return { changeId: key, personId: null };
  });
}

export async function teachExport(deps: ServiceDeps): Promise<UiReply<'teach/export'>> {
  return { text: taughtFile(await teachList(deps)) };
}

/** @throws Refusal `bad-request`: not such a file. */
export function teachImport(
  deps: ServiceDeps,
  { key, text }: UiAsk<'teach/import'>,
): Promise<UiReply<'teach/import'>> {
  const sites = parseTaughtFile(text);
  if (!sites) throw new Refusal('bad-request', 'file');
  return change(deps, key, ['taughtSites'], async (unit) => {
    for (const { origin, selectors } of sites) {
      await unit.put('taughtSites', { id: origin, selectors });
    }
    return { changeId: key, personId: null, sites: sites.length };
  });
}
