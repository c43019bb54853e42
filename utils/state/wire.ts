import type { Failure, Result } from '@/utils/messages/result';
import type { UiRequest } from '@/utils/messages/ui-to-background';

export type Send = (message: UiRequest) => Promise<unknown>;

/** One request that may be sent several times; whichever sending is answered first counts. */
export type Wire<T> = {
  /** Sends it (again). null = lost: rejected, answered with nothing sensible, or too late. */
  once(): Promise<Result<T> | null>;
  /** The first answer any sending gets, however late. */
  first: Promise<Result<T>>;
  /** The first good one. */
  firstOk: Promise<Result<T>>;
  /** Some sending has neither been answered nor refused: the background may still be at it. */
  underWay(): boolean;
};

export type WireOptions = {
  /** How long until a sending counts as lost, ms. */
  patience: number;
  /** How long until somebody who is getting ready is asked again, ms. */
  pause: number;
  /** Is the other side getting ready? Told with every answer. */
  onAnswer(gettingReady: boolean): void;
};

export function createWire<T>(send: () => Promise<unknown>, options: WireOptions): Wire<T> {
  let settleFirst: (answer: Result<T>) => void = () => undefined;
  let settleOk: (answer: Result<T>) => void = () => undefined;
  const first = new Promise<Result<T>>((settle) => {
    settleFirst = settle;
  });
  const firstOk = new Promise<Result<T>>((settle) => {
    settleOk = settle;
  });
  let open = 0;
  return {
    first,
    firstOk,
    underWay: () => open > 0,
    async once() {
      open += 1;
      let timer: ReturnType<typeof setTimeout> | undefined;
      let giveUp: () => void = () => undefined;
      const late = new Promise<null>((settle) => {
        giveUp = () => settle(null);
      });
      const wait = () => {
        clearTimeout(timer);
        timer = setTimeout(giveUp, options.patience);
      };
      // In a promise, so that a send that throws at once is lost like any other.
      const sent = (async () => {
        for (;;) {
          wait();
          const answer = asResult<T>(await send());
          const busy = answer?.ok === false && answer.error.code === 'getting-ready';
          options.onAnswer(busy);
          if (!busy) return answer;
          clearTimeout(timer);
          await new Promise<void>((done) => setTimeout(done, options.pause));
        }
      })().catch(() => null);
      void sent.then((answer) => {
        open -= 1;
        if (!answer) return;
        settleFirst(answer);
        if (answer.ok) settleOk(answer);
      });
      const answer = await Promise.race([sent, firstOk, late]);
      clearTimeout(timer);
      return answer;
    },
  };
}

/** A dying background answers `undefined`, a foreign listener anything: only a result counts. */
function asResult<T>(raw: unknown): Result<T> | null {
  if (typeof raw !== 'object' || raw === null || !('ok' in raw)) return null;
  if (raw.ok === true && 'value' in raw) return { ok: true, value: raw.value as T };
  if (raw.ok !== false || !('error' in raw)) return null;
  const error = raw.error as Partial<Failure> | null;
  return typeof error?.code === 'string' ? { ok: false, error: error as Failure } : null;
}
