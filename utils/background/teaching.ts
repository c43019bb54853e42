import * as v from 'valibot';
import {
  type PointedPart,
  TAUGHT_PARTS,
  type TaughtPart,
  type TaughtSelectors,
} from '@/utils/domain/taught-site';
import { siteOrigin } from '@/utils/lib/site-origin';
import type { ToReader } from '@/utils/messages/background-to-reader';
import type { UiEvent } from '@/utils/messages/background-to-ui';
import type { TaughtView } from '@/utils/messages/requests/teach';
import { readSession, type SessionArea } from './session';

/** Reads pages by what was taught; goes into pages of taught sites only. */
const TAUGHT_SCRIPT = 'taught.js';
/** Lets the user point; goes into a page when it is being taught. */
const POINTER_SCRIPT = 'pointer.js';

export type TeachingDeps = {
  session: SessionArea;
  /** null while the database does not answer. */
  taughtSites(): Promise<TaughtView[] | null>;
  /** Puts scripts into a tab's page; false where the browser refuses. */
  inject(tabId: number, files: readonly string[]): Promise<boolean>;
  openTabs(): Promise<{ id?: number | undefined; url?: string | undefined }[]>;
  toReader(tabId: number, message: ToReader): Promise<unknown>;
  emit(event: UiEvent): void;
};

export type Teaching = {
  /** What a page's reader is to read by; puts the code for it into the page first. */
  selectorsFor(tabId: number, url: string): Promise<TaughtSelectors | null>;
  /** Something was taught, forgotten, imported or undone: tells every open page it concerns. */
  refresh(): Promise<void>;
  /** False where pointing cannot start. */
  point(tabId: number, part: TaughtPart): Promise<boolean>;
  wider(tabId: number, part: TaughtPart): Promise<void>;
  stop(tabId: number, forget: boolean): Promise<void>;
  /** What a page script says was pointed at; false when nobody asked or it is not of the form. */
  pointed(tabId: number, raw: unknown): Promise<boolean>;
  forget(tabId: number): Promise<void>;
};

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const pointedForm = v.object({
  part: v.picklist(TAUGHT_PARTS),
  picked: v.nullable(
    v.object({
      selector: v.pipe(text(2000), v.minLength(1)),
      name: v.nullable(text(6000)),
      email: v.nullable(text(320)),
      at: v.nullable(v.pipe(v.string(), v.isoTimestamp())),
      text: text(1000),
    }),
  ),
}) satisfies v.GenericSchema<unknown, { part: TaughtPart; picked: PointedPart | null }>;

export function createTeaching(deps: TeachingDeps): Teaching {
  const { session, inject, toReader } = deps;
  const pointingKey = (tabId: number) => `pointing:${tabId}`;
  let known: Promise<Map<string, TaughtSelectors>> | null = null;

  const load = async () => {
    const sites = await deps.taughtSites();
    if (!sites) known = null;
    return new Map(sites?.map(({ origin, selectors }) => [origin, selectors]));
  };
  const taught = () => {
    known ??= load();
    return known;
  };

  return {
    async selectorsFor(tabId, url) {
      const selectors = (await taught()).get(siteOrigin(url) ?? '');
      if (!selectors) return null;
      return (await inject(tabId, [TAUGHT_SCRIPT])) ? selectors : null;
    },
    async refresh() {
      const before = known ? await known : null;
      known = load();
      const now = await known;
      for (const { id, url } of await deps.openTabs()) {
        const origin = siteOrigin(url);
        if (id === undefined || !origin) continue;
        const selectors = now.get(origin) ?? null;
        if (before && same(before.get(origin) ?? null, selectors)) continue;
        if (!selectors || (await inject(id, [TAUGHT_SCRIPT])))
          await toReader(id, { type: 'page/taught', selectors });
      }
    },
    async point(tabId, part) {
      await session.set({ [pointingKey(tabId)]: true });
      if (!(await inject(tabId, [POINTER_SCRIPT]))) return false;
      return (await toReader(tabId, { type: 'page/point', part })) === true;
    },
    async wider(tabId, part) {
      await toReader(tabId, { type: 'page/point-wider', part });
    },
    async stop(tabId, forget) {
      await session.remove(pointingKey(tabId));
      await toReader(tabId, { type: 'page/point-stop', forget });
    },
    async pointed(tabId, raw) {
      if ((await readSession(session, pointingKey(tabId))) !== true) return false;
      const said = v.safeParse(pointedForm, raw);
      if (!said.success) return false;
      deps.emit({ type: 'event/pointed', tabId, ...said.output });
      return true;
    },
    forget: (tabId) => session.remove(pointingKey(tabId)),
  };
}

function same(a: TaughtSelectors | null, b: TaughtSelectors | null): boolean {
  return TAUGHT_PARTS.every((part) => a?.[part] === b?.[part]);
}
