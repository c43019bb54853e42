import { v7 as uuid } from 'uuid';
import type { Browser } from 'webextension-polyfill';
import { displayLine, displayText } from '@/utils/lib/display-name';
import type { WaitingPage } from '@/utils/messages/article-view';
import type { ArticleTabRequests } from '@/utils/messages/requests/article';
import type { Result } from '@/utils/messages/result';
import { ARTICLE_ITEMS } from './menu';
import { selectedIn } from './selected';
import { readSession, type SessionArea } from './session';

const MOST_TITLE = 300;
const MOST_QUOTE = 2000;
const MOST_URL = 20_000;

type Tab = { id?: number; url?: string; title?: string };
/** What the browser says of a press in the menu; only Firefox knows the words of a link. */
type Pressed = {
  menuItemId: string | number;
  selectionText?: string;
  linkUrl?: string;
  linkText?: string;
};

export type ArticlePages = {
  forget(tabId: number): Promise<void>;
  answers: {
    [T in keyof ArticleTabRequests]: (
      ask: ArticleTabRequests[T]['ask'],
    ) => Promise<Result<ArticleTabRequests[T]['reply']>>;
  };
  clicked(pressed: Pressed, tab: Tab | undefined): void;
  /** The page of the tab waits to be kept, and is shown. */
  offer(tab: Tab): Promise<void>;
};

type Deps = {
  browser: Pick<Browser, 'scripting'> & { tabs: Pick<Browser['tabs'], 'get'> };
  session: SessionArea;
  /** Shows what waits, wherever that is possible for the tab. */
  show(tabId: number): Promise<void>;
};

/**
 * Pages and links on their way to be kept for customers. Address and title are what the browser
 * itself says of the tab; nothing is fetched. They wait here until a screen keeps them.
 */
export function createArticlePages({ browser, session, show }: Deps): ArticlePages {
  const key = (tabId: number) => `article:${tabId}`;

  async function put(tabId: number, url: string, title: string, quote: string) {
    const page: WaitingPage = {
      id: uuid(),
      url: url.slice(0, MOST_URL),
      title: displayLine(title, MOST_TITLE),
      quote: displayText(quote, MOST_QUOTE),
    };
    await session.set({ [key(tabId)]: page });
    return page;
  }

  async function offer(tab: Tab, link?: { url: string; title: string }, quote = '') {
    if (tab.id === undefined) return;
    await put(tab.id, link?.url ?? tab.url ?? '', link?.title ?? tab.title ?? '', quote);
    await show(tab.id);
  }

  const forget = (tabId: number) => session.remove(key(tabId));
  return {
    forget,
    offer: (tab) => offer(tab),
    clicked({ menuItemId, selectionText = '', linkUrl, linkText = '' }, tab) {
      const item = ARTICLE_ITEMS.find((one) => one === menuItemId);
      if (!item || !tab) return;
      const link = linkUrl === undefined ? undefined : { url: linkUrl, title: linkText };
      // Words selected on the way to a link are of the page, not of what it leads to.
      void (item === 'article' ? offer(tab, link) : offer(tab, undefined, selectionText));
    },
    answers: {
      async 'article/waiting'({ tabId }) {
        return { ok: true, value: await readSession<WaitingPage>(session, key(tabId)) };
      },
      async 'article/take'({ tabId }) {
        const tab = await browser.tabs.get(tabId).catch(() => null);
        if (!tab?.url) return { ok: true, value: null };
        const quote = await selectedIn(browser, tabId);
        return { ok: true, value: await put(tabId, tab.url, tab.title ?? '', quote) };
      },
      async 'article/done'({ tabId }) {
        await forget(tabId);
        return { ok: true, value: null };
      },
    },
  };
}
