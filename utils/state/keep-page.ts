import { type ReadonlySignal, signal } from '@preact/signals';
import type { WaitingPage } from '@/utils/messages/article-view';
import type { UiEvent } from '@/utils/messages/background-to-ui';
import type { Client } from './client';

export type KeepPageState = {
  /** A page of the tab that waits to be kept for customers; null = none. */
  view: ReadonlySignal<WaitingPage | null>;
  load(): Promise<void>;
  hear(event: UiEvent): void;
  /** Has the tab's page wait; false when the browser shows us none. */
  take(): Promise<boolean>;
  close(): Promise<void>;
};

/** A page on its way to be kept. */
export function createKeepPage(
  client: Client,
  tabId: ReadonlySignal<number | null>,
): KeepPageState {
  const view = signal<WaitingPage | null>(null);

  async function ask(type: 'article/waiting' | 'article/take') {
    const id = tabId.value;
    if (id === null) return;
    const answer = await client.call(type, { tabId: id });
    if (answer.ok && tabId.value === id) view.value = answer.value;
  }
  const load = () => ask('article/waiting');

  return {
    view,
    load,
    hear(event) {
      if (event.type === 'event/capture' && event.tabId === tabId.value) void load();
    },
    async take() {
      await ask('article/take');
      return view.value !== null;
    },
    async close() {
      const id = tabId.value;
      view.value = null;
      if (id !== null) await client.call('article/done', { tabId: id });
    },
  };
}
