import type { SceneTable, StepTable } from '../scene';
import { scene } from '../scene';
import { emptyPage, thread } from '../world/thread';

/** What was in the database when it was last written to. */
const before = {
  counts: { people: 412, interactions: 8123, promises: 96 },
  lastSeq: 9000,
  backup: null,
  at: '2026-11-23T16:00:00.000Z',
};

/** Pages and databases there is nothing to be shown from. */
export const scenes: SceneTable = {
  waiting: (lang) => scene(lang, { page: 'waiting' }),
  nobody: (lang) => scene(lang, { page: emptyPage(lang) }),
  unreadable: (lang) => scene(lang, { page: thread(lang, { unreadable: true }) }),
  company: (lang) =>
    scene(lang, {
      page: emptyPage(lang, {
        kind: 'company',
        company: { name: lang === 'zh' ? '杭州远山户外用品有限公司' : 'Nordwind Outdoor AB' },
      }),
    }),
  'company-nobody': (lang) =>
    scene(lang, { page: emptyPage(lang, { kind: 'company', company: { name: 'Brandt Bau' } }) }),
  unsupported: (lang) => scene(lang, { page: null }),
  missing: (lang) =>
    scene(lang, { world: [], local: { sentinel: before }, forced: { settings: 'as asked' } }),
  storage: (lang) => scene(lang, { world: [], forced: { storage: 'shut', settings: 'as asked' } }),
  upgrading: (lang) => scene(lang, { forced: { gettingReady: true }, wait: 500 }),
  'upgrading-dash': (lang) =>
    scene(lang, { screen: 'dashboard', forced: { gettingReady: true }, wait: 500 }),
  'upgrading-popup': (lang) =>
    scene(lang, { screen: 'popup', forced: { gettingReady: true }, wait: 500 }),
  silent: (lang) => scene(lang, { forced: { silent: 'reads' }, wait: 1000 }),
};

export const steps: StepTable = {
  'missing+sure': { from: 'missing', press: '.empty .button-plain' },
};
