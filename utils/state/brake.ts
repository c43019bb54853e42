import { type ReadonlySignal, signal } from '@preact/signals';
import type { BrakeView } from '@/utils/messages/brake-view';
import type { Client } from './client';
import { createRerun } from './latest';
import type { Toasts } from './toasts';
import type { Writes } from './writes';

export type BrakeState = {
  /** null until the first answer. */
  view: ReadonlySignal<BrakeView | null>;
  load(): Promise<void>;
  /** What is written in a tab changed, or what became of it. */
  changed(tabId: number): void;
  /** Leaves a promise out of what is kept when the message goes out, or takes it in. */
  choose(sentence: string, keep: boolean): Promise<void>;
  /** It was sent; `add` knows the recipient from now on. */
  keep(add: boolean): Promise<void>;
  /** It was not sent, or is not to be kept. */
  dismiss(): Promise<void>;
  /** Puts words into the draft, in place of a sentence or at the caret; false = not possible. */
  insert(text: string, instead: string | null): Promise<boolean>;
};

export function createBrake(
  client: Client,
  tabId: ReadonlySignal<number | null>,
  writes: Writes,
  toasts: Toasts,
): BrakeState {
  const view = signal<BrakeView | null>(null);
  const said = new Set<string>();

  const load = createRerun(async () => {
    const id = tabId.value;
    if (id === null) return;
    if (view.value && view.value.tabId !== id) view.value = null;
    const answer = await client.call('brake/view', { tabId: id });
    if (!answer.ok || tabId.value !== id) return;
    view.value = answer.value;
    const { kept } = answer.value;
    if (!kept || said.has(kept.changeId)) return;
    said.add(kept.changeId);
    toasts.show({ kind: 'done', what: 'promises-sent', n: kept.promises }, kept.changeId);
  });

  /** Shown at once; the background's answer follows and is what counts. */
  async function choose(sentence: string, keep: boolean) {
    const now = view.value;
    if (!now) return;
    const promises = now.promises.map((one) =>
      one.sentence === sentence ? { ...one, kept: keep } : one,
    );
    view.value = { ...now, promises };
    await client.call('brake/choose', { tabId: now.tabId, sentence, keep });
  }

  return {
    view,
    load,
    changed(id) {
      if (id === tabId.value) void load();
    },
    choose,
    async keep(add) {
      const id = tabId.value;
      if (id === null) return;
      // The news of what was kept come with the next view.
      await writes.run('brake/keep', { tabId: id, add }, null);
      await load();
    },
    async dismiss() {
      const id = tabId.value;
      if (id === null) return;
      await client.call('brake/dismiss', { tabId: id });
      await load();
    },
    async insert(text, instead) {
      const id = tabId.value;
      if (id === null) return false;
      const answer = await client.call('page/insert', { tabId: id, text, instead });
      return answer.ok && answer.value.inserted;
    },
  };
}
