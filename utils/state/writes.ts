import type { Result } from '@/utils/messages/result';
import type { UiReply, WriteType } from '@/utils/messages/ui-to-background';
import type { Change } from '@/utils/messages/views';
import type { AskOf, Client } from './client';
import type { DoneWhat, Notice, Toasts } from './toasts';

/** Writes that answer with a change, so that they can be taken back. */
export type ChangeType = {
  [T in WriteType]: UiReply<T> extends Change ? T : never;
}[WriteType];

export type Writes = {
  /**
   * Writes, says so with Undo, and has the views asked for anew. `said` is what the
   * toast says; null = the caller says it.
   */
  run<T extends ChangeType>(
    type: T,
    ask: AskOf<T>,
    said: DoneWhat | Extract<Notice, { kind: 'done' }> | null,
  ): Promise<Result<UiReply<T>>>;
  /** Takes back the newest change, or this one. */
  undo(changeId?: string): Promise<void>;
};

/** @param refresh asks for everything shown anew; called after every write */
export function createWrites(client: Client, toasts: Toasts, refresh: () => Promise<void>): Writes {
  const undoing = new Set<string>();
  return {
    async run(type, ask, said) {
      const result = await client.call(type, ask);
      if (result.ok) {
        // Every reply of these types is a change; TypeScript cannot follow the index.
        const change = result.value as Change;
        if (said)
          toasts.show(
            typeof said === 'string' ? { kind: 'done', what: said } : said,
            change.changeId,
          );
      } else if (result.error.code === 'no-answer' && result.error.detail === 'saved') {
        toasts.show({ kind: 'done', what: 'saved-late' });
      } else if (result.error.code !== 'no-answer') {
        // An unconfirmed write has a line of its own; a toast would call it lost.
        toasts.show({ kind: 'failed', code: result.error.code });
      }
      await refresh();
      return result;
    },
    async undo(changeId) {
      const target = changeId ?? toasts.lastChange.value;
      if (!target || undoing.has(target)) return;
      undoing.add(target);
      const result = await client.call('undo', { changeId: target });
      undoing.delete(target);
      if (result.ok || result.error.code === 'changed-since' || result.error.code === 'not-found')
        toasts.forgetChange(target);
      if (result.ok) toasts.show({ kind: 'done', what: 'undone' });
      else if (result.error.code !== 'no-answer')
        toasts.show({ kind: 'failed', code: result.error.code });
      await refresh();
    },
  };
}
