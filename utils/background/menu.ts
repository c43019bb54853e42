import type { Browser } from 'webextension-polyfill';
import { CAPTURE_KINDS } from '@/utils/messages/capture-view';

/** Items that keep a page or link for customers; `-words` stands among those of a selection. */
export const ARTICLE_ITEMS = ['article', 'article-words'] as const;
const KEEP = 'keep';

/** Makes Kept's context menu; again at each start does no harm. Firefox for Android has none. */
export async function makeMenu(
  browser: Pick<Browser, 'i18n'> & Partial<Pick<Browser, 'contextMenus'>>,
): Promise<void> {
  const menus = browser.contextMenus;
  if (!menus) return;
  await menus.removeAll();
  const title = (name: string) => browser.i18n.getMessage(name);
  const [page, words] = ARTICLE_ITEMS;
  const selection: ['selection'] = ['selection'];
  menus.create({ id: page, title: title('menuArticle'), contexts: ['page', 'link'] });
  menus.create({ id: KEEP, title: title('menuKeep'), contexts: selection });
  for (const kind of CAPTURE_KINDS)
    menus.create({ id: kind, parentId: KEEP, title: title(`menu_${kind}`), contexts: selection });
  menus.create({
    ...{ id: words, parentId: KEEP, title: title('menuArticle') },
    contexts: selection,
  });
}
