import type { PageReading } from '@/utils/domain/page-reading';

/** How the dock may push the page aside. 'none': a frame, pop-out or print view, do not dock. */
export type Layout = 'margin' | 'flex' | 'none';

/**
 * What Kept knows about one site. Pure: `Document` and address in, data out; nothing in the
 * page is changed, clicked or scrolled. Call through `readPage`, which turns every error into
 * a named miss.
 */
export type SiteAdapter = {
  /** The `site` of its readings. */
  id: string;
  /** Is this page this site? By host where the site has one, else by its markup. */
  recognises(doc: Document, url: URL): boolean;
  /** Everything the page says now; null when the page is not this site's. */
  read(doc: Document, url: URL): PageReading | null;
  /** The smallest roots whose changes can change the reading. Ask again after each navigation. */
  roots(doc: Document, url: URL): (Element | ShadowRoot | Document)[];
  /**
   * Cheap text that changes when something else is opened, for a timer that runs while
   * nothing happens: no query over the whole document, no layout.
   */
  identity(doc: Document, url: URL): string;
  layout(doc: Document, url: URL): Layout;
  /**
   * True where a reading names people only if an id in the page fits the address. All others
   * are held back for a moment when the address changes and the page does not.
   */
  provesPage?: true;
  /** With layout 'flex': the row that takes the dock as one more child. */
  flexRow?(doc: Document): Element | null;
};
