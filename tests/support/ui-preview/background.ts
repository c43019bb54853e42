/** The background itself, in the page: real router, services and database, a new one per load. */
import { createAdmission } from '@/utils/background/admission';
import { createData } from '@/utils/background/data';
import { createDocks } from '@/utils/background/docks';
import { createDraftAnswers } from '@/utils/background/draft-answers';
import { createDrafts } from '@/utils/background/drafts';
import { createHealthBook } from '@/utils/background/health';
import { createInside } from '@/utils/background/inside';
import { createReadings } from '@/utils/background/readings';
import { createRouter } from '@/utils/background/router';
import { createSiteAnswers } from '@/utils/background/site-answers';
import { createTeaching } from '@/utils/background/teaching';
import type { UiEvent } from '@/utils/messages/background-to-ui';
import type { Result } from '@/utils/messages/result';
import { defaultSettings, type Settings } from '@/utils/messages/settings';
import type { Subscribe } from '@/utils/state/session';
import type { Send } from '@/utils/state/wire';
import type { Lang } from './day';
import { force, shutStorage } from './forced';
import { createLife } from './life';
import { pointedAt } from './pointing';
import type { Scene } from './scene';
import { fakeReader, fakeSites, memoryArea, TAB, TAB_URL } from './tab';
import { worldOf } from './world/area';

/** Before everything that was logged. */
const SEEDED = new Date(2026, 8, 1, 9);

/** Answers once the scene's world is in the database. */
export async function startBackground(
  scene: Scene,
  lang: Lang,
  look: Partial<Settings>,
): Promise<{ send: Send; subscribe: Subscribe }> {
  const { page, forced } = scene;
  if (forced.storage === 'shut') shutStorage();
  const listeners = new Set<(event: UiEvent) => void>();
  const emit = (event: UiEvent) => {
    for (const listener of listeners) listener(event);
  };
  let now = SEEDED;
  const local = memoryArea(scene.local);
  const session = memoryArea();
  const readings = createReadings(
    session,
    () => now.getTime(),
    (tabId, version) => emit({ type: 'event/page', tabId, version }),
  );
  let shown = page === 'waiting' ? null : page;
  const toReader = fakeReader(
    () => shown,
    (part) => {
      void teaching.pointed(TAB, { part, picked: pointedAt(lang, part) });
    },
  );
  const drafts = createDrafts(
    session,
    () => now.getTime(),
    (tabId, version) => emit({ type: 'event/draft', tabId, version }),
  );
  const { methods, draftEnded, seed } = createData({
    name: `preview ${crypto.randomUUID()}`,
    readings,
    drafts,
    captures: { get: async () => scene.captured },
    toReader,
    local,
    emit,
    onDueChanged: () => undefined,
    now: () => now,
    timeZone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
  });
  let waiting = scene.waiting;
  const sites = fakeSites();
  const health = createHealthBook(local, () => now);
  const teaching = createTeaching({
    session,
    taughtSites: async () => {
      const answer = await methods['teach/list']({});
      return answer.ok ? answer.value : null;
    },
    inject: sites.inject,
    openTabs: async () => [],
    toReader,
    emit,
  });
  const route = createRouter({
    siteAnswers: createSiteAnswers({
      ...{ sites, teaching, health, readings, toReader },
      version: '0.1.0',
    }),
    teaching,
    health,
    data: methods,
    admission: createAdmission(session, () => now.getTime()),
    readings,
    inside: createInside(session, async () => undefined),
    sites,
    docks: createDocks(local),
    drafts,
    draftAnswers: {
      ...createDraftAnswers({ drafts, toReader }),
      'capture/done': async () => ({ ok: true, value: null }),
      'article/waiting': async () => ({ ok: true, value: waiting }),
      'article/take': async () => ({ ok: true, value: scene.tabPage }),
      'article/done': async () => {
        waiting = null;
        return { ok: true, value: null };
      },
    },
    draftEnded,
    tabUrl: async () => TAB_URL,
    toReader,
  });

  const settings = { ...scene.settings, ...look };
  if (!forced.settings) {
    expectOk(await methods['settings/set']({ key: crypto.randomUUID(), patch: settings }));
    expectOk(await seed({ key: crypto.randomUUID(), records: worldOf(scene.world, lang) }));
  }
  for (const site of scene.taught)
    expectOk(await methods['teach/save']({ key: crypto.randomUUID(), ...site }));
  if (scene.logged && shown) {
    const whole = shown;
    now = scene.logged.at;
    shown = { ...whole, messages: whole.messages.slice(0, scene.logged.messages) };
    const log = { key: crypto.randomUUID(), tabId: TAB, add: [] };
    expectOk(await methods['log/conversation'](log));
    shown = whole;
  }
  if (scene.lived)
    await scene.lived(
      createLife(methods, (at) => {
        now = at;
      }),
    );
  now = scene.now;
  if (page !== 'waiting') await readings.put(TAB, page);
  if (scene.draft) {
    const { how, ...draft } = scene.draft;
    if (how === null) await drafts.set(TAB, { writing: draft });
    else await draftEnded({ tabId: TAB, draft, how });
  }

  const send: Send = async (request) => route(structuredClone(request), { kind: 'page' });
  return {
    send: force(send, forced, { ...defaultSettings, ...settings }),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function expectOk(result: Result<unknown>): void {
  if (!result.ok) throw new Error(`the scene cannot be set: ${JSON.stringify(result.error)}`);
}
