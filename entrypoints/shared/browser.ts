/** What screens need of the browser, handed to them from here. */
import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import browser from 'webextension-polyfill';
import type { Abilities } from '@/components/app/context';
import type { UiEvent } from '@/utils/messages/background-to-ui';
import type { Subscribe } from '@/utils/state/session';

const events = new Set([
  'event/page',
  'event/draft',
  'event/capture',
  'event/changed',
  'event/dock',
  'event/log-now',
  'event/pointed',
]);

/** Only what the background itself says; page scripts have another sender. */
export const subscribeToBackground: Subscribe = (listener) => {
  let heard = 0;
  const hear = (message: unknown, sender: browser.Runtime.MessageSender) => {
    const type = (message as { type?: unknown } | null)?.type;
    if (sender.id !== browser.runtime.id || sender.tab) return undefined;
    // The background is the only sender of events; its form is typed there.
    if (typeof type !== 'string' || !events.has(type)) return undefined;
    // The same event may come twice, by two ways; numbers only grow.
    const { nr = 0 } = message as { nr?: number };
    if (nr > heard) {
      heard = nr;
      listener(message as UiEvent);
    }
    return undefined;
  };
  browser.runtime.onMessage.addListener(hear);
  return () => browser.runtime.onMessage.removeListener(hear);
};

/** The active tab of this window, as it changes. */
export function watchCurrentTab(ended: AbortSignal): Signal<number | null> {
  const tabId = signal<number | null>(null);
  let windowId: number | undefined;
  const look = async () => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    windowId = tab?.windowId;
    tabId.value = tab?.id ?? null;
  };
  const activated = (info: { tabId: number; windowId: number }) => {
    if (windowId === undefined || info.windowId === windowId) tabId.value = info.tabId;
  };
  browser.tabs.onActivated.addListener(activated);
  ended.addEventListener('abort', () => browser.tabs.onActivated.removeListener(activated));
  void look();
  return tabId;
}

/** Not in the polyfill's types. */
type ChromePanels = { sidePanel?: { open(of: { tabId: number }): Promise<void> } };
type FirefoxPanels = { sidebarAction?: { open(): Promise<void> } };

/** The browser's own panel, where it has one. Must run in the press itself. */
export function openSidePanel(tabId: ReadonlySignal<number | null>): Abilities {
  const { chrome } = globalThis as { chrome?: ChromePanels };
  const firefox = browser as unknown as FirefoxPanels;
  const ignore = () => undefined;
  if (chrome?.sidePanel)
    return {
      openSidePanel: () => {
        if (tabId.value !== null) chrome.sidePanel?.open({ tabId: tabId.value }).catch(ignore);
      },
    };
  if (firefox.sidebarAction)
    return { openSidePanel: () => void firefox.sidebarAction?.open().catch(ignore) };
  return {};
}

/** Kept in a tab of its own. */
export const openDashboard = (place = '') => {
  const url = browser.runtime.getURL(`dashboard.html#/${place}`);
  void browser.tabs.create({ url }).catch(() => undefined);
};

/** Must run in the press itself. */
export const requestHosts = (patterns: readonly string[]) =>
  browser.permissions.request({ origins: [...patterns] });

/** Must run in the press itself. Patterns of permissions know no ports. */
export const requestSite = (origin: string) => {
  const { protocol, hostname } = new URL(origin);
  return browser.permissions.request({ origins: [`${protocol}//${hostname}/*`] });
};

/**
 * Whether Kept may notify, asked of the user if need be. Must run in the press itself. Safari has
 * no notifications, and says so by not knowing the permission.
 */
export const requestNotices = (): Promise<boolean> =>
  browser.permissions.request({ permissions: ['notifications'] }).catch(() => false);

/** Can this browser notify at all? */
export const canNotify = () =>
  (browser.runtime.getManifest().optional_permissions ?? []).includes('notifications');
