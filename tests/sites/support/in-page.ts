/// <reference types="vite/client" />
import type { SiteAdapter } from '@/utils/sites/adapter';
import { readUnknown } from '@/utils/sites/generic';
import { checkContract } from './contract';

/** Bundled into one script and run in a real page, in a world of its own. */
const adapters = Object.values(
  import.meta.glob<SiteAdapter>('../../../utils/sites/*/index.ts', {
    eager: true,
    import: 'adapter',
  }),
);

Object.assign(globalThis, {
  keptContract: (pointed: string | null) =>
    JSON.stringify(checkContract(adapters, document, new URL(location.href), pointed)),
  keptUnseen: () => JSON.stringify(readUnknown(document, new URL(location.href))),
});
