import { type ReadonlySignal, signal } from '@preact/signals';
import { v7 } from 'uuid';
import type { Failure, Result } from '@/utils/messages/result';
import type {
  UiAsk,
  UiReply,
  UiRequest,
  UiRequestType,
  WriteType,
} from '@/utils/messages/ui-to-background';
import { isWrite } from '@/utils/messages/writes';
import { createWire, type Send, type Wire } from './wire';

type WithoutKey<A> = A extends unknown ? Omit<A, 'key'> : never;
export type AskOf<T extends UiRequestType> = T extends WriteType ? WithoutKey<UiAsk<T>> : UiAsk<T>;

/** A write whose answer has not come: still being asked about, or given up for now. */
export type Doubt = { key: string; type: WriteType; state: 'checking' | 'unconfirmed' };

export type Client = {
  /** Sends a request and waits for its answer; a write gets its key here. Never rejects. */
  call<T extends UiRequestType>(type: T, ask: AskOf<T>): Promise<Result<UiReply<T>>>;
  /** The data is being brought to a new version; what was asked waits and is asked again. */
  gettingReady: ReadonlySignal<boolean>;
  /** Writes nobody knows the outcome of. */
  doubts: ReadonlySignal<readonly Doubt[]>;
  /** Asks once more what became of an unconfirmed write; null = still no answer. */
  recheck(key: string): Promise<boolean | null>;
  dismiss(key: string): void;
};

export type ClientOptions = {
  newKey?: () => string;
  /** How long an answer may take before it counts as lost, ms. */
  patience?: number;
  /** How long until a background that is getting ready is asked again, ms. */
  readyPause?: number;
  /** Pauses before each question about the outcome, ms. */
  pauses?: readonly number[];
  /** The answer came after all, when the call had already ended unconfirmed. */
  onLate?: (type: WriteType, result: Result<unknown>) => void;
};

const noAnswer = (detail?: string): { ok: false; error: Failure } => ({
  ok: false,
  error: detail === undefined ? { code: 'no-answer' } : { code: 'no-answer', detail },
});

/**
 * Talks to the background, which may die between any two messages. A read is asked
 * twice. A write is sent twice with one key, then the background is asked what became
 * of that key; only when even that stays silent the call ends in `no-answer`, which
 * means "not known", never "not saved". `detail: 'saved'` = written, answer lost.
 */
export function createClient(send: Send, options: ClientOptions = {}): Client {
  const { newKey = v7, patience = 5000, pauses = [200, 1000, 3000, 6000] } = options;
  const { readyPause = 1000 } = options;
  const doubts = signal<readonly Doubt[]>([]);
  const gettingReady = signal(false);
  const setDoubt = (key: string, doubt: Doubt | null) => {
    const others = doubts.value.filter((one) => one.key !== key);
    if (doubt || others.length < doubts.value.length)
      doubts.value = doubt ? [...others, doubt] : others;
  };
  const wireOptions = {
    ...{ patience, pause: readyPause },
    onAnswer: (busy: boolean) => {
      gettingReady.value = busy;
    },
  };
  const wireTo = <T>(request: UiRequest): Wire<T> =>
    createWire<T>(() => send(request), wireOptions);
  const outcomeOf = async (key: string): Promise<boolean | null> => {
    const answer = await wireTo<{ saved: boolean }>({ type: 'request/outcome', key }).once();
    return answer?.ok ? answer.value.saved === true : null;
  };

  async function read<T>(request: UiRequest): Promise<Result<T>> {
    const wire = wireTo<T>(request);
    return (await wire.once()) ?? (await wire.once()) ?? noAnswer();
  }

  async function write<T>(type: WriteType, key: string, request: UiRequest): Promise<Result<T>> {
    const wire = wireTo<T>(request);
    const direct = await wire.once();
    if (direct) return direct;
    setDoubt(key, { key, type, state: 'checking' });
    const answer = await insist(wire, key);
    if (answer.ok || answer.error.code !== 'no-answer' || answer.error.detail === 'saved') {
      setDoubt(key, null);
      return answer;
    }
    setDoubt(key, { key, type, state: 'unconfirmed' });
    void wire.first.then((late) => {
      setDoubt(key, null);
      options.onLate?.(type, late);
    });
    return answer;
  }

  /** After one lost answer: the same key again, then questions about the outcome. */
  async function insist<T>(wire: Wire<T>, key: string): Promise<Result<T>> {
    let answer = await wire.once();
    if (answer?.ok) return answer;
    for (const pause of pauses) {
      // A failure now says nothing about the first try, which may have been saved.
      const outcome = await Promise.race([wire.firstOk, sleep(pause).then(() => outcomeOf(key))]);
      if (typeof outcome === 'object' && outcome !== null) return outcome;
      if (outcome === null) continue;
      if (outcome === false && answer && !wire.underWay()) return answer;
      const again = await wire.once();
      if (again?.ok) return again;
      if (outcome) return noAnswer('saved');
      answer = again;
    }
    return noAnswer();
  }

  return {
    doubts,
    gettingReady,
    call: <T extends UiRequestType>(type: T, ask: AskOf<T>) => {
      if (!isWrite(type)) {
        // The table is exact, so what is left is a read with its whole ask.
        return read<UiReply<T>>({ type, ...ask } as unknown as UiRequest);
      }
      const key = newKey();
      const request = { type, ...ask, key } as unknown as UiRequest;
      return write<UiReply<T>>(type, key, request);
    },
    async recheck(key) {
      const saved = await outcomeOf(key);
      if (saved !== null) setDoubt(key, null);
      return saved;
    },
    dismiss: (key) => setDoubt(key, null),
  };
}

const sleep = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));
