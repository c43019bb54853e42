import { signal } from '@preact/signals';
import browser from 'webextension-polyfill';
import { mountApp } from '@/components/app/mount';
import { SidebarApp } from '@/components/app/SidebarApp';
import { docked } from '@/components/dock/Docked';
import { createDock } from '@/utils/state/dock';
import { sayHello } from '@/utils/state/hello';
import { createSession } from '@/utils/state/session';
import type { Send } from '@/utils/state/wire';
import { openDashboard, openSidePanel, subscribeToBackground } from '../shared/browser';

const send: Send = (message) => browser.runtime.sendMessage(message);

async function start() {
  const ended = new AbortController();
  addEventListener('pagehide', () => ended.abort());
  // Until the background knows this frame as its own there is nothing here to see or to press.
  const tab = await sayHello(send, location.hash);
  if (tab === null) return;
  const tabId = signal(tab);
  const session = createSession({
    send,
    subscribe: subscribeToBackground,
    tabId,
    wants: 'page',
    ended: ended.signal,
  });
  const { client } = session;
  const dock = createDock({
    get: () => client.call('dock/get', { tabId: tab }),
    set: (patch) => client.call('dock/set', { tabId: tab, dock: patch }),
  });
  subscribeToBackground((event) => {
    if (event.type === 'event/dock' && event.tabId === tab) dock.follow(event.dock);
    // What a key logged should be seen, with the promises found.
    if (event.type === 'event/log-now' && event.tabId === tab) dock.set({ collapsed: false });
  });
  await dock.load();
  mountApp(docked(SidebarApp, dock), session, {
    collapse: () => dock.set({ collapsed: true }),
    openDashboard,
    ...openSidePanel(tabId),
  });
}

void start();
