/** One violation of each layer rule, as files of a small tree: path → content. */
export type Plant = { rule: string; file: string; content: string };

const imports = (path: string) => `import { x } from '${path}';\nexport const y = x;\n`;

/** Sound modules that the planted ones reach for. */
export const soil: Record<string, string> = {
  'utils/lib/a.ts': "import { b } from './b';\nexport const x = b;\n",
  'utils/lib/b.ts': 'export const b = 1;\n',
  // The other half of the planted cycle, which is reported once.
  'utils/lib/p5.ts': "import { y } from './p4';\nexport const z: number = y;\n",
  'utils/domain/a.ts': imports('@/utils/lib/a'),
  'utils/sites/shared/a.ts': imports('@/utils/domain/a').replaceAll('{ x }', '{ y as x }'),
  'utils/sites/one/index.ts': imports('../shared/a').replaceAll('{ x }', '{ y as x }'),
  'utils/sites/two/index.ts': imports('../shared/a').replaceAll('{ x }', '{ y as x }'),
  'utils/db/a.ts': "import { openDB } from 'idb';\nexport const x = openDB;\n",
  'utils/services/a.ts': imports('@/utils/db/a'),
  'utils/messages/a.ts': imports('@/utils/lib/a'),
  'utils/state/a.ts': imports('@/utils/messages/a').replaceAll('{ x }', '{ y as x }'),
  'components/person/a.ts': imports('@/utils/state/a').replaceAll('{ x }', '{ y as x }'),
  'entrypoints/popup/a.ts': imports('@/components/person/a').replaceAll('{ x }', '{ y as x }'),
};

export const plants: Plant[] = [
  { rule: 'lib-reaches-up', file: 'utils/lib/p1.ts', content: imports('@/utils/domain/a') },
  { rule: 'domain-reaches-up', file: 'utils/domain/p1.ts', content: imports('@/utils/db/a') },
  {
    rule: 'domain-reaches-up',
    file: 'utils/domain/p2.ts',
    content: "import type { x } from '@/utils/services/a';\nexport type Y = typeof x;\n",
  },
  {
    rule: 'language-reaches-up',
    file: 'utils/language/p1.ts',
    content: imports('@/utils/messages/a'),
  },
  { rule: 'sites-reaches-up', file: 'utils/sites/shared/p1.ts', content: imports('@/utils/db/a') },
  {
    rule: 'messages-reaches-up',
    file: 'utils/messages/p1.ts',
    content: imports('@/utils/services/a'),
  },
  { rule: 'db-reaches-up', file: 'utils/db/p1.ts', content: imports('@/utils/services/a') },
  {
    rule: 'exchange-reaches-up',
    file: 'utils/exchange/p1.ts',
    content: "export const lazy = () => import('@/utils/services/a');\n",
  },
  {
    rule: 'services-reaches-up',
    file: 'utils/services/p1.ts',
    content: imports('@/utils/state/a'),
  },
  {
    rule: 'background-reaches-up',
    file: 'utils/background/p1.ts',
    content: imports('@/utils/state/a').replaceAll('{ x }', '{ y as x }'),
  },
  { rule: 'state-reaches-up', file: 'utils/state/p1.ts', content: imports('@/utils/services/a') },
  { rule: 'reader-reaches-up', file: 'utils/reader/p1.ts', content: imports('@/utils/state/a') },
  {
    rule: 'components-reach-past-state',
    file: 'components/person/p1.ts',
    content: imports('@/utils/services/a'),
  },
  {
    rule: 'ui-knows-the-domain',
    file: 'components/ui/p1.ts',
    content: imports('@/utils/domain/a'),
  },
  {
    rule: 'entrypoint-imported',
    file: 'components/person/p2.ts',
    content: imports('@/entrypoints/popup/a'),
  },
  {
    rule: 'site-imports-site',
    file: 'utils/sites/one/p1.ts',
    content: imports('../two/index'),
  },
  {
    rule: 'page-script-reaches-data',
    file: 'entrypoints/one.reader.ts',
    content: imports('@/utils/reader/p2'),
  },
  { rule: 'reader-reaches-up', file: 'utils/reader/p2.ts', content: imports('@/utils/services/a') },
  {
    rule: 'page-script-carries-other-site',
    file: 'entrypoints/three.reader.ts',
    content: imports('@/utils/sites/two/index'),
  },
  {
    rule: 'screen-reaches-data',
    file: 'entrypoints/popup/p1.ts',
    content: imports('@/utils/services/a'),
  },
  {
    rule: 'database-outside-db',
    file: 'utils/services/p2.ts',
    content: "import { openDB } from 'idb';\nexport const y = openDB;\n",
  },
  {
    rule: 'browser-outside-wiring',
    file: 'utils/state/p2.ts',
    content: "import browser from 'webextension-polyfill';\nexport const y = browser;\n",
  },
  {
    rule: 'pure-layer-draws',
    file: 'utils/domain/p3.ts',
    content: "import { h } from 'preact';\nexport const y = h;\n",
  },
  {
    rule: 'cycle',
    file: 'utils/lib/p4.ts',
    content: "import { z } from './p5';\nexport const y: number = z;\n",
  },
  { rule: 'unresolvable', file: 'utils/lib/p6.ts', content: imports('@/utils/lib/nowhere') },
  { rule: 'orphan', file: 'utils/lib/p7.ts', content: 'export const alone = 1;\n' },
];
