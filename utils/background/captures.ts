import { v7 as uuid } from 'uuid';
import type { Browser } from 'webextension-polyfill';
import { displayText } from '@/utils/lib/display-name';
import { CAPTURE_KINDS, type CaptureKind } from '@/utils/messages/capture-view';
import type { CaptureTabRequests } from '@/utils/messages/requests/capture';
import type { Result } from '@/utils/messages/result';
import type { Captured } from '@/utils/services';
import { selectedIn } from './selected';
import { readSession, type SessionArea } from './session';

/** Longest selection that is kept, UTF-16 units. */
const MOST_TEXT = 2000;

export type Captures = {
  get(tabId: number): Promise<Captured | null>;
  forget(tabId: number): Promise<void>;
  answers: {
    [T in keyof CaptureTabRequests]: (
      ask: CaptureTabRequests[T]['ask'],
    ) => Promise<Result<CaptureTabRequests[T]['reply']>>;
  };
  clicked(item: string | number, selection: string | undefined, tab: Tab | undefined): void;
  /** The key was pressed: what is selected in the tab? False = nothing. */
  pressed(tab: Tab): Promise<boolean>;
};

type Tab = { id?: number; url?: string };
type Deps = {
  browser: Pick<Browser, 'scripting'>;
  session: SessionArea;
  /** Shows what waits, wherever that is possible for the tab. */
  show(tabId: number): Promise<void>;
};

/** Words selected on any page, by menu or key; they wait here until a screen keeps them. */
export function createCaptures({ browser, session, show }: Deps): Captures {
  const key = (tabId: number) => `capture:${tabId}`;

  async function keep(tab: Tab, selection: string, kind: CaptureKind | null) {
    const text = displayText(selection, MOST_TEXT);
    if (tab.id === undefined || text === '') return false;
    const captured = { id: uuid(), text, url: pageOf(tab.url), kind } satisfies Captured;
    await session.set({ [key(tab.id)]: captured });
    await show(tab.id);
    return true;
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
    clicked(item, selection, tab) {
      const kind = CAPTURE_KINDS.find((one) => one === item);
      if (kind && tab) void keep(tab, selection ?? '', kind);
    },
    pressed: async (tab) =>
      tab.id !== undefined && keep(tab, await selectedIn(browser, tab.id), null),
  };
}

/** The page without its query, which may hold secrets; mail programs are told apart by the rest. */
function pageOf(url: string | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { origin, pathname, hash } = new URL(url);
  return origin === 'null' ? null : `${origin}${pathname}${hash}`.slice(0, 2000);
}
