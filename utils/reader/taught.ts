import type { PageReading } from '@/utils/domain/page-reading';
import type { TaughtSelectors } from '@/utils/domain/taught-site';
import type { ExtensionLink } from './extension-api';

type WithTaught = (
  own: PageReading,
  taught: TaughtSelectors,
  doc: Document,
  url: URL,
) => PageReading;

/** On the isolated world's global, which no page can see. */
type TaughtScope = typeof globalThis & { keptTaught?: WithTaught };

/** Leaves the knowledge of taught pages where the readers of this page find it. */
export function offerTaught(withTaught: WithTaught): void {
  (globalThis as TaughtScope).keptTaught = withTaught;
}

export type Taught = {
  /** Whether the user has taught this site. */
  known(): boolean;
  /** The reading put right by what was taught; the same where nothing was. */
  over(own: PageReading, doc: Document, url: URL): PageReading;
  set(selectors: TaughtSelectors | null): void;
};

/**
 * What the user taught about this site, asked for once. The code for it comes as a script of its
 * own, on taught sites only. `changed` is called whenever there is something new to read by.
 */
export function followTaught(link: ExtensionLink, changed: () => void): Taught {
  const scope = globalThis as TaughtScope;
  let taught: TaughtSelectors | null = null;
  const set = (selectors: TaughtSelectors | null) => {
    if (JSON.stringify(selectors) === JSON.stringify(taught)) return;
    taught = selectors;
    changed();
  };
  void link.ask('reader/taught', {}).then(set);
  return {
    known: () => taught !== null && scope.keptTaught !== undefined,
    over: (own, doc, url) =>
      taught && scope.keptTaught ? scope.keptTaught(own, taught, doc, url) : own,
    set,
  };
}
