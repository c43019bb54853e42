import browser from 'webextension-polyfill';
import { mountApp } from '@/components/app/mount';
import { SidebarApp } from '@/components/app/SidebarApp';
import { createSession } from '@/utils/state/session';
import {
  openDashboard,
  requestSite,
  subscribeToBackground,
  watchCurrentTab,
} from '../shared/browser';

const ended = new AbortController();
addEventListener('pagehide', () => ended.abort());
const session = createSession({
  send: (message) => browser.runtime.sendMessage(message),
  subscribe: subscribeToBackground,
  tabId: watchCurrentTab(ended.signal),
  wants: 'page',
  ended: ended.signal,
});
mountApp(SidebarApp, session, { openDashboard, requestSite });
