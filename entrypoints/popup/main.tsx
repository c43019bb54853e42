import browser from 'webextension-polyfill';
import { mountApp } from '@/components/app/mount';
import { PopupApp } from '@/components/today/PopupApp';
import { createSession } from '@/utils/state/session';
import {
  openDashboard,
  openSidePanel,
  requestSite,
  subscribeToBackground,
  watchCurrentTab,
} from '../shared/browser';

const ended = new AbortController();
addEventListener('pagehide', () => ended.abort());
const tabId = watchCurrentTab(ended.signal);
const session = createSession({
  send: (message) => browser.runtime.sendMessage(message),
  subscribe: subscribeToBackground,
  tabId,
  wants: 'today',
  ended: ended.signal,
});
mountApp(PopupApp, session, { openDashboard, requestSite, ...openSidePanel(tabId) });
