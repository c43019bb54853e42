import { signal } from '@preact/signals';
import browser from 'webextension-polyfill';
import { mountApp } from '@/components/app/mount';
import { CaptureApp } from '@/components/capture/CaptureApp';
import { createSession } from '@/utils/state/session';
import { subscribeToBackground } from '../shared/browser';

const ended = new AbortController();
addEventListener('pagehide', () => ended.abort());
const tab = Number(new URLSearchParams(location.search).get('tab'));
const session = createSession({
  send: (message) => browser.runtime.sendMessage(message),
  subscribe: subscribeToBackground,
  tabId: signal(Number.isInteger(tab) ? tab : null),
  wants: 'page',
  ended: ended.signal,
});
mountApp(CaptureApp, session, {});
