import { type ArticlePages, createArticlePages } from './article-pages';
import { type Captures, createCaptures } from './captures';
import type { SessionArea } from './session';

type Pressed = Parameters<ArticlePages['clicked']>[0];
type Tab = Parameters<ArticlePages['offer']>[0];

export type Keeping = Pick<Captures, 'get' | 'forget'> & {
  answers: Captures['answers'] & ArticlePages['answers'];
  /** An item of the context menu was pressed. */
  clicked(pressed: Pressed, tab: Tab | undefined): void;
  /** The key: what is selected; with nothing selected the page, unless Kept reads it. */
  pressed(tab: Tab): Promise<void>;
};

type Deps = {
  browser: Parameters<typeof createArticlePages>[0]['browser'];
  session: SessionArea;
  show(tabId: number): Promise<void>;
  /** Does our sidebar stand in the page? */
  isRead(tabId: number): Promise<boolean>;
};

/** Words and pages on their way to be kept. One thing at a time waits in a tab: the last. */
export function createKeeping({ browser, session, show, isRead }: Deps): Keeping {
  const captures = createCaptures({
    ...{ browser, session },
    async show(tabId) {
      await pages.forget(tabId);
      await show(tabId);
    },
  });
  const pages = createArticlePages({
    ...{ browser, session },
    async show(tabId) {
      await captures.forget(tabId);
      await show(tabId);
    },
  });
  return {
    get: captures.get,
    async forget(tabId) {
      await Promise.all([captures.forget(tabId), pages.forget(tabId)]);
    },
    answers: { ...captures.answers, ...pages.answers },
    clicked(pressed, tab) {
      captures.clicked(pressed.menuItemId, pressed.selectionText, tab);
      pages.clicked(pressed, tab);
    },
    async pressed(tab) {
      if (tab.id === undefined || (await captures.pressed(tab))) return;
      if (!(await isRead(tab.id))) await pages.offer(tab);
    },
  };
}
