import type { Draft, PageReading } from '@/utils/domain/page-reading';

/** How the dock may push the page aside. 'none': a frame, pop-out or print view, do not dock. */
export type Layout = 'margin' | 'flex' | 'none';

/** One open form to write in. */
export type DraftForm = {
  /** Holds the recipients, the subject and the editor: all that is watched while somebody types. */
  root: Element;
  /** Where the words stand: a rich editor, a text area, or the body of an editor's frame. */
  editor: Element;
};

/** How a site is written in. Pure, as the adapter is. */
export type DraftSite = {
  /** The forms that can be seen now, the one with the focus first. */
  forms(doc: Document, url: URL): DraftForm[];
  read(form: DraftForm): Draft;
  /** What a press on this element inside the form means; null = nothing of the kind. */
  pressed(target: Element, form: DraftForm): 'send' | 'discard' | null;
  /** Does the page say by itself, in no language, that a message went out? */
  saysSent?(doc: Document): boolean;
  /** `form`: sending closes it. `chat`: it stays and is emptied, Enter alone may send. `page`: the page is left. */
  sending: 'form' | 'chat' | 'page';
};

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
  /**
   * Everything the page says now; null when the page is not this site's. `pointed` is the row
   * the user points at, where the site has `rowAt`.
   */
  read(doc: Document, url: URL, pointed?: Element | null): PageReading | null;
  /** On lists of people: the row an element stands in. Nobody is named of any other row. */
  rowAt?(target: Element, url: URL): Element | null;
  /** The smallest roots whose changes can change the reading. Ask again after each navigation. */
  roots(doc: Document, url: URL): (Element | ShadowRoot | Document)[];
  /**
   * Cheap text that changes when something else is opened, for a timer that runs while
   * nothing happens: no query over the whole document, no layout.
   */
  identity(doc: Document, url: URL): string;
  layout(doc: Document, url: URL): Layout;
  /**
   * What the address names as open, where that is less than all of it: the same text for every
   * address of one conversation or profile, another for any other. When it changes, people are
   * shown only once the page has changed with it.
   */
  names?(url: URL): string;
  /** With layout 'flex': the row that takes the dock as one more child. */
  flexRow?(doc: Document): Element | null;
  /** Where it is known how the site is written in. */
  drafts?: DraftSite;
};
