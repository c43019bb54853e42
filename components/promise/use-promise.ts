import type { Outcome, PromiseKind, PromiseRecord } from '@/utils/domain/promise';
import type { Session } from '@/utils/state/session';
import { useSession } from '../app/context';

export type PromiseActions = {
  /** Done now; answers false when it could not be noted. */
  done(): Promise<boolean>;
  end(outcome: 'broken' | 'dropped'): Promise<boolean>;
  /** The user's own word for how it ended. */
  correct(outcome: Outcome): void;
  reopen(): void;
  renegotiate(due: string, why: string): void;
  changeDate(due: string | null): void;
  changeText(text: string): void;
  turnInto(kind: PromiseKind): void;
  firmUp(due: string | null): void;
  /** Decided alone; `report` is what the company is told later. */
  decide(report: string): void;
  ask(asked: string, due: string): Promise<boolean>;
  decline(why: string): void;
  annotate(what: { why?: string | null; told?: true; beyond?: 'earlier' | 'more' | null }): void;
};

/** Notes that a promise is done, and offers what can still be said about it. */
export async function keepPromise(
  { writes, toasts }: Pick<Session, 'writes' | 'toasts'>,
  promise: PromiseRecord,
): Promise<boolean> {
  const ask = { id: promise.id, outcome: 'kept' } as const;
  const result = await writes.run('promise/close', ask, null);
  if (!result.ok) return false;
  const { state, changeId } = result.value;
  const mine = promise.side === 'mine';
  const what =
    state === 'late' || state === 'renegotiated' ? (`promise-${state}` as const) : 'promise-kept';
  const after = { ...promise, state };
  toasts.show({ kind: 'done', what: mine ? what : 'promise-received', after }, changeId);
  return true;
}

/** Everything one can do with a promise; each is said in a toast and can be taken back. */
export function usePromise(promise: PromiseRecord): PromiseActions {
  const session = useSession();
  const { writes } = session;
  const { id } = promise;
  return {
    done: () => keepPromise(session, promise),
    end: async (outcome) => {
      const result = await writes.run('promise/close', { id, outcome }, null);
      if (!result.ok) return false;
      const after = { ...promise, state: outcome };
      const said = { kind: 'done', what: `promise-${outcome}`, after } as const;
      session.toasts.show(said, result.value.changeId);
      return true;
    },
    correct: (outcome) => void writes.run('promise/correct', { id, outcome }, 'promise-corrected'),
    reopen: () => void writes.run('promise/reopen', { id }, 'promise-reopened'),
    renegotiate: (due, why) =>
      void writes.run('promise/renegotiate', { id, due, why }, 'promise-moved'),
    changeDate: (due) => void writes.run('promise/edit', { id, due }, 'promise-edited'),
    changeText: (text) => void writes.run('promise/edit', { id, text }, 'promise-edited'),
    turnInto: (kind) => void writes.run('promise/edit', { id, kind }, 'promise-edited'),
    firmUp: (due) => void writes.run('promise/firm-up', { id, due, report: null }, 'promise-firm'),
    decide: (report) =>
      void writes.run('promise/firm-up', { id, due: null, report }, 'promise-decided'),
    ask: async (asked, due) =>
      (await writes.run('promise/ask-approval', { id, asked, due }, 'promise-asked')).ok,
    decline: (why) => void writes.run('promise/decline', { id, why }, 'promise-declined'),
    annotate: (what) => void writes.run('promise/annotate', { id, ...what }, 'promise-noted'),
  };
}
