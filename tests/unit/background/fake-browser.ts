import type { Browser } from 'webextension-polyfill';
import { memoryArea } from './memory-area';

type Listener = (...args: never[]) => unknown;

/** An event of the browser that a test can fire. */
function fakeEvent() {
  const listeners: Listener[] = [];
  return {
    addListener: (listener: Listener) => void listeners.push(listener),
    fire: (...args: unknown[]) =>
      Promise.all(listeners.map((listener) => (listener as (...a: unknown[]) => unknown)(...args))),
  };
}

/** As much of a browser as the background needs; alarms ring when the test says so. */
export function fakeBrowser(storage = { local: memoryArea(), session: memoryArea() }) {
  const alarms = new Map<string, { scheduledTime: number }>();
  const badge = { text: '', color: '', title: '' };
  const events = {
    message: fakeEvent(),
    installed: fakeEvent(),
    startup: fakeEvent(),
    alarm: fakeEvent(),
    command: fakeEvent(),
    removed: fakeEvent(),
    updated: fakeEvent(),
  };
  const sent: unknown[] = [];
  const api = {
    storage,
    runtime: {
      id: 'kept',
      getManifest: () => ({ version: '0.0.1' }),
      getURL: (path: string) => `chrome-extension://kept/${path}`,
      sendMessage: async (message: unknown) => void sent.push(message),
      onMessage: events.message,
      onInstalled: events.installed,
      onStartup: events.startup,
    },
    alarms: {
      create: (name: string, { when }: { when?: number }) =>
        void alarms.set(name, { scheduledTime: when ?? 0 }),
      get: async (name: string) => alarms.get(name),
      onAlarm: events.alarm,
    },
    action: {
      setBadgeText: async (look: object) => void Object.assign(badge, look),
      setBadgeBackgroundColor: async (look: object) => void Object.assign(badge, look),
      setIcon: async () => {},
      setTitle: async (look: object) => void Object.assign(badge, look),
    },
    i18n: {
      getUILanguage: () => 'en',
      getMessage: (name: string, count?: string) => `${name} ${count ?? ''}`.trim(),
    },
    commands: { onCommand: events.command },
    tabs: {
      get: async () => ({ url: 'https://mail.google.com/' }),
      query: async () => [],
      sendMessage: async () => Promise.reject(new Error('no receiver')),
      onRemoved: events.removed,
      onUpdated: events.updated,
    },
    permissions: {
      onAdded: fakeEvent(),
      getAll: async () => ({ origins: [] }),
      contains: async () => false,
    },
    scripting: {
      getRegisteredContentScripts: async () => [],
      unregisterContentScripts: async () => {},
    },
  };
  const popup = { id: 'kept', url: 'chrome-extension://kept/popup.html' };
  return {
    api: api as unknown as Browser,
    storage,
    alarms,
    badge,
    events,
    sent,
    /** Asks as an extension page would. */
    ask: async (message: object) => (await events.message.fire(message, popup))[0],
  };
}
