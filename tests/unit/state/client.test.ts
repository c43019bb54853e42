import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createClient } from '@/utils/state/client';
import { createFlakyBackground, type Turn } from './flaky-background';

const lost = (as: 'rejects' | 'undefined' | 'silence' = 'undefined'): Turn => ({
  how: 'answer-lost',
  as,
});
const down: Turn = { how: 'never-arrives', as: 'rejects' };

function setup(turns: Turn[]) {
  const background = createFlakyBackground([...turns]);
  const late: unknown[] = [];
  const client = createClient(background.send, {
    patience: 1000,
    pauses: [10, 100, 1000],
    onLate: (_type, result) => late.push(result),
  });
  const close = async () => {
    const answer = client.call('promise/close', { id: 'p1', outcome: 'kept' });
    await vi.runAllTimersAsync();
    return answer;
  };
  return { background, client, close, late };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a write', () => {
  it('is sent once when it is answered', async () => {
    const { background, close } = setup([]);
    expect(await close()).toEqual({ ok: true, value: { changeId: 'change-1', personId: null } });
    expect(background.sent).toHaveLength(1);
  });

  it.each([
    ['rejected before it arrived', { how: 'never-arrives', as: 'rejects' }],
    ['answered with undefined', { how: 'never-arrives', as: 'undefined' }],
    ['answered with something foreign', { how: 'never-arrives', as: 'garbage' }],
    ['thrown at once', { how: 'never-arrives', as: 'throws' }],
    ['not answered at all', { how: 'never-arrives', as: 'silence' }],
    ['saved and its answer lost', lost()],
    ['saved and its channel closed', lost('rejects')],
    ['saved and not answered', lost('silence')],
  ] satisfies [string, Turn][])('%s is sent again with the same key', async (_name, turn) => {
    const { background, close, client } = setup([turn]);
    expect((await close()).ok).toBe(true);
    const keys = background.sent.map((request) => ('key' in request ? request.key : null));
    expect(keys).toHaveLength(2);
    expect(keys[0]).toBe(keys[1]);
    expect(background.writes).toBe(1);
    expect(client.doubts.value).toEqual([]);
  });

  it('asks what became of it when both answers are lost, and fetches the first answer', async () => {
    const { background, close } = setup([lost(), lost('rejects')]);
    expect((await close()).ok).toBe(true);
    expect(background.sent.map(({ type }) => type)).toEqual([
      'promise/close',
      'promise/close',
      'request/outcome',
      'promise/close',
    ]);
    expect(background.writes).toBe(1);
  });

  it('is saved although its answer can never be had', async () => {
    const { close, client } = setup([lost(), lost(), { how: 'answers' }, lost()]);
    expect(await close()).toEqual({ ok: false, error: { code: 'no-answer', detail: 'saved' } });
    expect(client.doubts.value).toEqual([]);
  });

  it('is not confirmed when the background stays away, and never called lost', async () => {
    const { background, close, client } = setup(Array.from({ length: 20 }, () => down));
    expect(await close()).toEqual({ ok: false, error: { code: 'no-answer' } });
    expect(background.sent.length).toBeLessThanOrEqual(8);
    expect(client.doubts.value).toMatchObject([{ type: 'promise/close', state: 'unconfirmed' }]);
  });

  it('is shown as being checked from the first lost answer on', async () => {
    const { client } = setup(Array.from({ length: 20 }, () => down));
    void client.call('promise/close', { id: 'p1', outcome: 'kept' });
    await vi.advanceTimersByTimeAsync(1);
    expect(client.doubts.value).toMatchObject([{ state: 'checking' }]);
  });

  it('does not believe a failure of the second try when the first was saved', async () => {
    const { background, close } = setup([lost(), { how: 'fails', code: 'not-saved' }]);
    expect((await close()).ok).toBe(true);
    expect(background.writes).toBe(1);
  });

  it('reports a failure once it is certain that nothing was saved', async () => {
    const { close } = setup([down, { how: 'fails', code: 'not-found' }]);
    expect(await close()).toEqual({ ok: false, error: { code: 'not-found' } });
  });

  it('reports a plain failure at once', async () => {
    const { background, close } = setup([{ how: 'fails', code: 'not-saved' }]);
    expect(await close()).toEqual({ ok: false, error: { code: 'not-saved' } });
    expect(background.sent).toHaveLength(1);
  });

  it('takes an answer that comes late during the second try', async () => {
    const { background, close } = setup([
      { how: 'late', after: 1500 },
      { how: 'never-arrives', as: 'silence' },
    ]);
    expect((await close()).ok).toBe(true);
    expect(background.sent).toHaveLength(2);
  });

  it('tells of an answer that comes after it was given up, and ends the doubt', async () => {
    const silent: Turn = { how: 'never-arrives', as: 'silence' };
    const { close, client, late } = setup([
      { how: 'late', after: 60_000 },
      ...Array.from({ length: 10 }, () => silent),
    ]);
    expect((await close()).ok).toBe(false);
    expect(late).toMatchObject([{ ok: true }]);
    expect(client.doubts.value).toEqual([]);
  });

  it('can be asked about again', async () => {
    const { client, close } = setup(Array.from({ length: 5 }, () => down));
    await close();
    const [doubt] = client.doubts.value;
    expect(await client.recheck(doubt?.key ?? '')).toBe(false);
    expect(client.doubts.value).toEqual([]);
  });

  it('is never both saved and reported as failed, whatever is lost', async () => {
    const turn = fc.oneof<fc.Arbitrary<Turn>[]>(
      fc.constant({ how: 'answers' }),
      fc.constantFrom('rejects', 'undefined', 'silence').map((as) => lost(as as 'rejects')),
      fc
        .constantFrom('rejects', 'undefined', 'silence', 'garbage', 'throws')
        .map((as): Turn => ({ how: 'never-arrives', as: as as 'rejects' })),
      fc.constant({ how: 'fails', code: 'not-saved' }),
      fc.integer({ min: 1, max: 5000 }).map((after): Turn => ({ how: 'late', after })),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(turn, { maxLength: 10 }), async (turns) => {
        const { background, close } = setup(turns);
        const answer = await close();
        expect(background.writes).toBeLessThanOrEqual(1);
        if (answer.ok) expect(background.writes).toBe(1);
        else if (answer.error.code !== 'no-answer') expect(background.writes).toBe(0);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a read', () => {
  it('is asked twice at most', async () => {
    const { background, client } = setup([down, down]);
    const answer = client.call('settings/get', {});
    await vi.runAllTimersAsync();
    expect(await answer).toEqual({ ok: false, error: { code: 'no-answer' } });
    expect(background.sent).toHaveLength(2);
  });

  it('carries no key', async () => {
    const { background, client } = setup([]);
    await client.call('page/view', { tabId: 7 });
    expect(background.sent).toEqual([{ type: 'page/view', tabId: 7 }]);
  });
});

describe('while the data is brought to a new version', () => {
  const busy: Turn = { how: 'fails', code: 'getting-ready' };

  it('a read waits, asks again and tells that it waits', async () => {
    const { client, background } = setup([busy, busy, busy]);
    const answer = client.call('today/view', { limit: 20 });
    await vi.advanceTimersByTimeAsync(500);
    expect(client.gettingReady.value).toBe(true);
    await vi.runAllTimersAsync();
    expect(await answer).toEqual({ ok: true, value: 'read' });
    expect(client.gettingReady.value).toBe(false);
    expect(background.sent).toHaveLength(4);
  });

  it('a write waits for as long as it takes, with one key and no doubt', async () => {
    const { close, client, background } = setup(Array.from({ length: 100 }, () => busy));
    const doubted: unknown[] = [];
    client.doubts.subscribe((doubts) => doubted.push(...doubts));
    expect((await close()).ok).toBe(true);
    expect(new Set(background.sent.map((one) => ('key' in one ? one.key : null))).size).toBe(1);
    expect(background.writes).toBe(1);
    expect(doubted).toEqual([]);
  });

  it('a background that dies at it is asked anew', async () => {
    const { close, background } = setup([busy, down, busy]);
    expect((await close()).ok).toBe(true);
    expect(background.writes).toBe(1);
  });
});
