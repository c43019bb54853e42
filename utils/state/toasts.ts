import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { ErrorCode } from '@/utils/messages/result';

/** What is said about a change; the components put it into words. */
export type Notice =
  | { kind: 'done'; what: DoneWhat; name?: string; n?: number; folded?: number }
  | { kind: 'failed'; code: ErrorCode };

export type DoneWhat =
  | 'person-added'
  | 'person-edited'
  | 'person-linked'
  | 'person-removed'
  | 'logged'
  | 'logged-manual'
  | 'noted'
  | 'entry-edited'
  | 'entry-removed'
  | 'promises-added'
  | 'promise-kept'
  | 'promise-broken'
  | 'promise-dropped'
  | 'promise-moved'
  | 'promise-edited'
  | 'followup-added'
  | 'followup-done'
  | 'followup-dropped'
  | 'followup-moved'
  | 'address-changed'
  | 'saved-late'
  | 'undone';

export type Toast = { id: number; notice: Notice; changeId: string | null };

export type Toasts = {
  list: ReadonlySignal<readonly Toast[]>;
  show(notice: Notice, changeId?: string | null): void;
  dismiss(id: number): void;
  /** Toasts stay while held (pointer on them, a sheet in front). */
  hold(): void;
  release(): void;
  /** The newest change that can be taken back, also after its toast went. */
  lastChange: ReadonlySignal<string | null>;
  forgetChange(changeId: string): void;
};

const SHOWN_FOR = 8000;
const AT_ONCE = 2;
const REMEMBERED = 30;

export function createToasts(): Toasts {
  const list = signal<readonly Toast[]>([]);
  const changes = signal<readonly string[]>([]);
  const left = new Map<number, ReturnType<typeof setTimeout>>();
  let held = 0;
  let nextId = 1;

  const dismiss = (id: number) => {
    clearTimeout(left.get(id));
    left.delete(id);
    list.value = list.value.filter((toast) => toast.id !== id);
  };
  const startTimer = (id: number) => {
    left.set(
      id,
      setTimeout(() => dismiss(id), SHOWN_FOR),
    );
  };

  return {
    list,
    show(notice, changeId = null) {
      const id = nextId++;
      for (const old of list.value.slice(0, -(AT_ONCE - 1))) dismiss(old.id);
      list.value = [...list.value, { id, notice, changeId }];
      if (changeId) changes.value = [...changes.value.slice(1 - REMEMBERED), changeId];
      if (held === 0) startTimer(id);
    },
    dismiss,
    hold() {
      held += 1;
      for (const timer of left.values()) clearTimeout(timer);
      left.clear();
    },
    release() {
      held = Math.max(0, held - 1);
      if (held === 0) for (const { id } of list.value) if (!left.has(id)) startTimer(id);
    },
    lastChange: computed(() => changes.value.at(-1) ?? null),
    forgetChange(changeId) {
      changes.value = changes.value.filter((one) => one !== changeId);
      for (const toast of list.value) if (toast.changeId === changeId) dismiss(toast.id);
    },
  };
}
