/// <reference types="vite/client" />
import { startReader } from '@/utils/reader';
import type { SiteAdapter } from '@/utils/sites/adapter';

/** A whole page script, bundled for a world of its own, with an extension that answers nothing. */
const adapters = Object.values(
  import.meta.glob<SiteAdapter>('../../../utils/sites/*/index.ts', {
    eager: true,
    import: 'adapter',
  }),
);
const counts = { readings: 0, looks: 0 };
/** Queries of the whole page within one look follow each other at once, ms. */
const ONE_LOOK = 30;
let lastQuery = Number.NEGATIVE_INFINITY;

const silent = {
  id: 'kept',
  getURL: (path: string) => path,
  sendMessage: async (message: { type: string }) => {
    if (message.type === 'reader/reading') counts.readings += 1;
    return undefined;
  },
  onMessage: { addListener: () => undefined, removeListener: () => undefined },
};

for (const name of ['querySelector', 'querySelectorAll'] as const) {
  const whole = Document.prototype[name] as (css: string) => unknown;
  Object.assign(Document.prototype, {
    [name](this: Document, css: string) {
      const now = performance.now();
      if (now - lastQuery > ONE_LOOK) counts.looks += 1;
      lastQuery = now;
      return whole.call(this, css);
    },
  });
}

Object.assign(globalThis, {
  browser: { runtime: silent },
  keptStart: (id: string) => {
    startReader(adapters.filter((adapter) => adapter.id === id));
    return 'started';
  },
  keptCounts: () => JSON.stringify(counts),
});
