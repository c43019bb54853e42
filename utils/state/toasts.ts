import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { PromiseRecord } from '@/utils/domain/promise';
import type { ErrorCode } from '@/utils/messages/result';

/** What is said about a change; the components put it into words. */
/** `after`: the promise that was closed, for what can still be done about it. */
export type Notice =
  | {
      kind: 'done';
      what: DoneWhat;
      name?: string;
      n?: number;
      folded?: number;
      kept?: number;
      heard?: { complaints: number; needs: number };
      after?: PromiseRecord;
    }
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
  | 'promises-sent'
  | 'suggestion-later'
  | 'suggestion-wrong'
  | 'suggestion-forgiven'
  | 'need-captured'
  | 'complaint-captured'
  | 'promise-kept'
  | 'promise-late'
  | 'promise-renegotiated'
  | 'promise-received'
  | 'promise-broken'
  | 'promise-dropped'
  | 'promise-moved'
  | 'promise-edited'
  | 'promise-firm'
  | 'promise-asked'
  | 'promise-declined'
  | 'promise-decided'
  | 'promise-corrected'
  | 'promise-reopened'
  | 'promise-noted'
  | 'followup-added'
  | 'followup-done'
  | 'followup-dropped'
  | 'followup-moved'
  | 'record-added'
  | 'record-changed'
  | 'record-removed'
  | 'placed'
  | 'paused'
  | 'resumed'
  | 'complaint-opened'
  | 'complaint-informed'
  | 'complaint-solved'
  | 'complaint-repaired'
  | 'address-changed'
  | 'site-taught'
  | 'site-forgotten'
  | 'sites-imported'
  | 'snoozed'
  | 'settled'
  | 'offer-accepted'
  | 'offer-ignored'
  | 'twins-apart'
  | 'merged'
  | 'split'
  | 'article-kept'
  | 'article-edited'
  | 'article-archived'
  | 'article-back'
  | 'article-removed'
  | 'article-given'
  | 'never-added'
  | 'list-changed'
  | 'saved-late'
  | 'undone';

export type Toast = {
  id: number;
  notice: Notice;
  changeId: string | null;
  /** Changes made from within the toast, oldest first: taken back together with it. */
  later: readonly string[];
};

export type Toasts = {
  list: ReadonlySignal<readonly Toast[]>;
  show(notice: Notice, changeId?: string | null): void;
  /** A further change that belongs to the one a toast speaks of. */
  follow(changeId: string, next: string): void;
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

  const remember = (changeId: string) => {
    changes.value = [...changes.value.slice(1 - REMEMBERED), changeId];
  };

  return {
    list,
    follow(changeId, next) {
      remember(next);
      list.value = list.value.map((toast) =>
        toast.changeId === changeId ? { ...toast, later: [...toast.later, next] } : toast,
      );
    },
    show(notice, changeId = null) {
      const id = nextId++;
      for (const old of list.value.slice(0, -(AT_ONCE - 1))) dismiss(old.id);
      list.value = [...list.value, { id, notice, changeId, later: [] }];
      if (changeId) remember(changeId);
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
