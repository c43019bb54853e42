import { signal } from '@preact/signals';
import browser from 'webextension-polyfill';
import { mountApp } from '@/components/app/mount';
import { dashboardWith } from '@/components/dashboard/DashboardApp';
import { createRoute } from '@/utils/state/route';
import { createSession } from '@/utils/state/session';
import {
  canNotify,
  requestHosts,
  requestNotices,
  requestSite,
  subscribeToBackground,
} from '../shared/browser';

const ended = new AbortController();
addEventListener('pagehide', () => ended.abort());
const route = createRoute(window, ended.signal);
const session = createSession({
  send: (message) => browser.runtime.sendMessage(message),
  subscribe: subscribeToBackground,
  // No page stands beside it.
  tabId: signal(null),
  wants: 'today',
  ended: ended.signal,
});
mountApp(dashboardWith(route), session, {
  requestSite,
  requestHosts,
  ...(canNotify() ? { requestNotices } : {}),
  openPerson: (personId) => route.go('person', personId),
  openDashboard: route.goTo,
});
