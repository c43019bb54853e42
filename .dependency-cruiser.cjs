/**
 * The layers, as drawn in the README. A rule's name is what it forbids; the test
 * beside (tests/architecture) plants one violation of each and sees it caught.
 */
const anyOurs = '^(utils|components|entrypoints)/';
const allow = (...layers) => `^utils/(${layers.join('|')})/`;

/** Forbids a layer everything of ours but itself and what is listed. */
const only = (layer, ...below) => ({
  name: `${layer}-reaches-up`,
  severity: 'error',
  from: { path: `^utils/${layer}/` },
  to: { path: anyOurs, pathNot: allow(layer, ...below) },
});

module.exports = {
  forbidden: [
    only('lib'),
    only('domain', 'lib'),
    only('language', 'lib', 'domain'),
    only('sites', 'lib', 'domain'),
    only('messages', 'lib', 'domain'),
    only('db', 'lib', 'domain'),
    only('exchange', 'lib', 'domain'),
    only('services', 'lib', 'domain', 'language', 'messages', 'db', 'exchange'),
    // Where everything is put together: the services, their database and the browser.
    only('background', 'lib', 'domain', 'messages', 'services', 'db', 'language', 'sites'),
    only('state', 'lib', 'domain', 'messages'),
    only('reader', 'lib', 'domain', 'messages', 'sites'),
    {
      name: 'components-reach-past-state',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: anyOurs, pathNot: '^(components|utils/(state|messages|domain|lib))/' },
    },
    {
      name: 'ui-knows-the-domain',
      comment: 'components/ui serves any product: it knows no CRM word.',
      severity: 'error',
      from: { path: '^components/ui/' },
      to: { path: anyOurs, pathNot: '^(components/ui|utils/lib)/' },
    },
    {
      name: 'entrypoint-imported',
      severity: 'error',
      from: { pathNot: '^entrypoints/' },
      to: { path: '^entrypoints/' },
    },
    {
      name: 'site-imports-site',
      severity: 'error',
      from: { path: '^utils/sites/([^/]+)/' },
      to: { path: '^utils/sites/[^/]+/', pathNot: '^utils/sites/($1|shared)/' },
    },
    {
      name: 'page-script-reaches-data',
      comment: 'Injected code never carries the database, the services or the language model.',
      severity: 'error',
      from: { path: '^entrypoints/[^/]+\\.reader\\.ts$' },
      to: { path: '^utils/(db|services|language)/|node_modules/idb/', reachable: true },
    },
    {
      name: 'page-script-carries-other-site',
      severity: 'error',
      from: {
        path: '^entrypoints/([^/]+)\\.reader\\.ts$',
        pathNot: '^entrypoints/(webmail|generic)\\.',
      },
      to: { path: '^utils/sites/[^/]+/', pathNot: '^utils/sites/($1|shared)/', reachable: true },
    },
    {
      name: 'screen-reaches-data',
      comment: 'Screens ask by message; only the background opens the database.',
      severity: 'error',
      from: { path: '^entrypoints/(sidebar|sidepanel|popup|dashboard)/' },
      to: { path: '^utils/(db|services)/|node_modules/idb/', reachable: true },
    },
    {
      name: 'database-outside-db',
      severity: 'error',
      from: { path: anyOurs, pathNot: '^utils/db/' },
      to: { path: 'node_modules/idb/' },
    },
    {
      name: 'browser-outside-wiring',
      comment: 'Extension APIs are injected: only wiring and the background adapters name them.',
      severity: 'error',
      from: { path: anyOurs, pathNot: '^(entrypoints|utils/background)/' },
      to: { path: 'node_modules/(webextension-polyfill|wxt|@types/webextension-polyfill)/' },
    },
    {
      name: 'pure-layer-draws',
      severity: 'error',
      from: { path: allow('lib', 'domain', 'language', 'sites', 'messages', 'db', 'services') },
      to: { path: 'node_modules/(preact|@preact)/' },
    },
    { name: 'cycle', severity: 'error', from: {}, to: { circular: true } },
    { name: 'unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'orphan',
      severity: 'error',
      from: { orphan: true, path: anyOurs, pathNot: '^entrypoints/|\\.d\\.ts$' },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: '.wxt/tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types'] },
  },
};
