import { type ReadonlySignal, signal } from '@preact/signals';
import type { PromiseKind } from '@/utils/domain/promise';
import type { CalendarDate } from '@/utils/domain/record';
import type { UiEvent } from '@/utils/messages/background-to-ui';
import type { CaptureKind, CaptureView } from '@/utils/messages/capture-view';
import type { Client } from './client';
import type { Clock } from './clock';
import type { Writes } from './writes';

/** What the user made of the selected words. */
export type CaptureChoice = {
  kind: CaptureKind;
  firmness: Exclude<PromiseKind, 'theirs'>;
  text: string;
  due: CalendarDate | null;
  personId: string;
};

export type CaptureState = {
  /** Selected words that wait; null = none. */
  view: ReadonlySignal<CaptureView | null>;
  load(): Promise<void>;
  hear(event: UiEvent): void;
  /** True when it is on disk, and waits no more. */
  keep(choice: CaptureChoice): Promise<boolean>;
  close(): Promise<void>;
};

export function createCapture(
  client: Client,
  clock: Clock,
  tabId: ReadonlySignal<number | null>,
  writes: Writes,
): CaptureState {
  const view = signal<CaptureView | null>(null);

  async function load() {
    const id = tabId.value;
    if (id === null) return;
    const answer = await client.call('capture/view', { tabId: id });
    if (answer.ok && tabId.value === id) view.value = answer.value;
  }

  async function close() {
    const id = tabId.value;
    view.value = null;
    if (id !== null) await client.call('capture/done', { tabId: id });
  }

  async function write(choice: CaptureChoice, from: CaptureView): Promise<boolean> {
    const { kind, firmness, text, due, personId } = choice;
    switch (kind) {
      case 'mine':
      case 'theirs': {
        const evidence = { sentence: from.text, interactionId: null, url: from.url };
        const promise = { personId, text, due, evidence };
        const promises = [{ ...promise, kind: kind === 'mine' ? firmness : ('theirs' as const) }];
        const said = { kind: 'done', what: 'promises-added', n: 1 } as const;
        return (await writes.run('promise/add', { promises }, said)).ok;
      }
      case 'need':
      case 'complaint': {
        const ask = { personId, text, due, interactionId: null };
        return (await writes.run(`${kind}/add`, ask, `${kind}-captured`)).ok;
      }
      case 'note': {
        const at = clock.now().toISOString();
        const note = { personId, channel: 'note', direction: null, at, text } as const;
        return (await writes.run('log/manual', note, 'noted')).ok;
      }
    }
  }

  return {
    view,
    load,
    hear(event) {
      if (event.type === 'event/capture' && event.tabId === tabId.value) void load();
    },
    async keep(choice) {
      const from = view.value;
      if (!from || !(await write(choice, from))) return false;
      await close();
      return true;
    },
    close,
  };
}
