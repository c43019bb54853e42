import { signal } from '@preact/signals';
import browser from 'webextension-polyfill';
import { mountApp } from '@/components/app/mount';
import { SidebarApp } from '@/components/app/SidebarApp';
import { sayHello } from '@/utils/state/hello';
import { createSession } from '@/utils/state/session';
import type { Send } from '@/utils/state/wire';
import { openSidePanel, subscribeToBackground } from '../shared/browser';

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
  mountApp(SidebarApp, session, {
    collapse: () => void session.client.call('dock/set', { tabId: tab, dock: { collapsed: true } }),
    ...openSidePanel(tabId),
  });
}

void start();
