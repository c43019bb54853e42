import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answeringInTime } from '@/utils/services/answer';
import type { ServiceDeps } from '@/utils/services/context';

/** Services whose database is upgraded until somebody says that it is done. */
function upgradingDatabase() {
  let upgrading = true;
  let ready: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    ready = resolve;
  });
  // Only what the wrapper looks at.
  const deps = { db: { upgrading: () => upgrading } } as unknown as ServiceDeps;
  let written = 0;
  const write = answeringInTime(deps)(async () => {
    await opened;
    written += 1;
    return written;
  });
  return {
    write,
    written: () => written,
    finish() {
      upgrading = false;
      ready();
    },
  };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a request while the database is upgraded', () => {
  it('is answered before its caller gives up, and done all the same', async () => {
    const { write, written, finish } = upgradingDatabase();
    const answer = write({});
    await vi.advanceTimersByTimeAsync(3000);
    expect(await answer).toEqual({ ok: false, error: { code: 'getting-ready' } });
    finish();
    await vi.runAllTimersAsync();
    expect(written()).toBe(1);
  });

  it('gets its own answer when that comes soon', async () => {
    const { write, finish } = upgradingDatabase();
    const answer = write({});
    await vi.advanceTimersByTimeAsync(1000);
    finish();
    expect(await answer).toEqual({ ok: true, value: 1 });
  });

  it('that takes long for another reason is left alone', async () => {
    const { write, finish } = upgradingDatabase();
    const answers: unknown[] = [];
    finish();
    const slow = answeringInTime({ db: { upgrading: () => false } } as never);
    void slow(() => new Promise<number>((done) => setTimeout(() => done(7), 9000)))({}).then(
      (answer) => answers.push(answer),
    );
    await vi.advanceTimersByTimeAsync(8000);
    expect(answers).toEqual([]);
    await vi.runAllTimersAsync();
    expect(answers).toEqual([{ ok: true, value: 7 }]);
    expect(await write({})).toEqual({ ok: true, value: 1 });
  });
});
