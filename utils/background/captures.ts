import { v7 as uuid } from 'uuid';
import type { Browser } from 'webextension-polyfill';
import { displayText } from '@/utils/lib/display-name';
import { CAPTURE_KINDS, type CaptureKind } from '@/utils/messages/capture-view';
import type { CaptureTabRequests } from '@/utils/messages/requests/capture';
import type { Result } from '@/utils/messages/result';
import type { Captured } from '@/utils/services';
import { readSession, type SessionArea } from './session';

/** Longest selection that is kept, UTF-16 units. */
const MOST_TEXT = 2000;
const MENU = 'keep';

export type Captures = {
  get(tabId: number): Promise<Captured | null>;
  forget(tabId: number): Promise<void>;
  answers: {
    [T in keyof CaptureTabRequests]: (
      ask: CaptureTabRequests[T]['ask'],
    ) => Promise<Result<CaptureTabRequests[T]['reply']>>;
  };
  /** Makes the menu of the selection; again at each start does no harm. */
  makeMenu(): Promise<void>;
  clicked(item: string | number, selection: string | undefined, tab: Tab | undefined): void;
  /** The key was pressed: what is selected in the tab? */
  pressed(tab: Tab): Promise<void>;
};

type Tab = { id?: number; url?: string };
type Deps = {
  browser: Pick<Browser, 'i18n' | 'scripting'> & Partial<Pick<Browser, 'contextMenus'>>;
  session: SessionArea;
  /** Shows what waits, wherever that is possible for the tab. */
  show(tabId: number): Promise<void>;
};

/** Words selected on any page, by menu or key; they wait here until a screen keeps them. */
export function createCaptures({ browser, session, show }: Deps): Captures {
  const key = (tabId: number) => `capture:${tabId}`;

  async function keep(tab: Tab, selection: string, kind: CaptureKind | null) {
    if (tab.id === undefined) return;
    const text = displayText(selection, MOST_TEXT);
    if (text === '') return;
    const captured = { id: uuid(), text, url: pageOf(tab.url), kind } satisfies Captured;
    await session.set({ [key(tab.id)]: captured });
    await show(tab.id);
  }

  const forget = (tabId: number) => session.remove(key(tabId));
  return {
    get: (tabId) => readSession<Captured>(session, key(tabId)),
    forget,
    answers: {
      async 'capture/done'({ tabId }) {
        await forget(tabId);
        return { ok: true, value: null };
      },
    },
    async makeMenu() {
      const menus = browser.contextMenus;
      if (!menus) return;
      await menus.removeAll();
      const title = (name: string) => browser.i18n.getMessage(name);
      const contexts: ['selection'] = ['selection'];
      menus.create({ id: MENU, title: title('menuKeep'), contexts });
      for (const kind of CAPTURE_KINDS)
        menus.create({ id: kind, parentId: MENU, title: title(`menu_${kind}`), contexts });
    },
    clicked(item, selection, tab) {
      const kind = CAPTURE_KINDS.find((one) => one === item);
      if (kind && tab) void keep(tab, selection ?? '', kind);
    },
    async pressed(tab) {
      if (tab.id === undefined) return;
      // The key gives leave for the page of this tab; frames of other sites stay shut.
      const found = await browser.scripting
        .executeScript({ target: { tabId: tab.id, allFrames: true }, func: selected })
        .catch(() => []);
      const texts = found.map(({ result }) => (typeof result === 'string' ? result : ''));
      await keep(tab, texts.sort((a, b) => b.length - a.length)[0] ?? '', null);
    },
  };
}

/** Runs in the page: what is selected there, plain. */
function selected(): string {
  return String(getSelection() ?? '').slice(0, 4000);
}

/** The page without its query, which may hold secrets; mail programs are told apart by the rest. */
function pageOf(url: string | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { origin, pathname, hash } = new URL(url);
  return origin === 'null' ? null : `${origin}${pathname}${hash}`.slice(0, 2000);
}
