import type { Result } from '@/utils/messages/result';
import type { UiRequest } from '@/utils/messages/ui-to-background';

/**
 * How one sending goes. `lost` and `gone` differ in whether the work was done before the
 * answer was lost; `late` does the work and answers after `after` ms.
 */
export type Turn =
  | { how: 'answers' }
  | { how: 'fails'; code: 'not-saved' | 'not-found' | 'getting-ready' }
  | { how: 'never-arrives'; as: 'rejects' | 'undefined' | 'silence' | 'garbage' | 'throws' }
  | { how: 'answer-lost'; as: 'rejects' | 'undefined' | 'silence' }
  | { how: 'late'; after: number };

const never = () => new Promise<never>(() => undefined);

/** A background that keeps to the contract (a key writes once) and dies as it is told. */
export function createFlakyBackground(turns: Turn[]) {
  const saved = new Map<string, number>();
  const sent: UiRequest[] = [];
  let writes = 0;

  const work = (request: UiRequest): Result<unknown> => {
    if (request.type === 'request/outcome')
      return { ok: true, value: { saved: saved.has(request.key) } };
    if (!('key' in request)) return { ok: true, value: 'read' };
    const first = saved.get(request.key);
    if (first === undefined) {
      writes += 1;
      saved.set(request.key, writes);
    }
    return { ok: true, value: { changeId: `change-${saved.get(request.key)}`, personId: null } };
  };

  const loose = (as: string): Promise<unknown> => {
    if (as === 'rejects') return Promise.reject(new Error('The message port closed'));
    if (as === 'garbage') return Promise.resolve({ hello: 'world' });
    return as === 'silence' ? never() : Promise.resolve(undefined);
  };

  return {
    sent,
    get writes() {
      return writes;
    },
    send(request: UiRequest): Promise<unknown> {
      sent.push(request);
      const turn = turns.shift() ?? { how: 'answers' };
      switch (turn.how) {
        case 'answers':
          return Promise.resolve(work(request));
        case 'fails':
          return Promise.resolve({ ok: false, error: { code: turn.code } });
        case 'never-arrives':
          if (turn.as === 'throws') throw new Error('Extension context invalidated');
          return loose(turn.as);
        case 'answer-lost':
          work(request);
          return loose(turn.as);
        case 'late':
          return new Promise((answer) => setTimeout(() => answer(work(request)), turn.after));
      }
    },
  };
}
