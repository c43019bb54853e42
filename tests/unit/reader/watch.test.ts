// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Watched, watchPage } from '@/utils/reader/watch';

type View = Window & typeof globalThis;

function watchBody(overrides: Partial<Pick<Watched, 'roots' | 'identity' | 'alive'>> = {}) {
  const end = new AbortController();
  const page = {
    roots: () => [document.body],
    identity: () => 'thread-1',
    look: vi.fn(),
    alive: () => true,
    gone: vi.fn(() => end.abort()),
    ...overrides,
  };
  watchPage(window as unknown as View, page, end.signal);
  return { page, end };
}

/** Lets mutation records reach the observer, then the clock run. */
async function elapse(ms: number) {
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(ms);
}

const grow = () => document.body.append(document.createElement('p'));

describe('watching a page', () => {
  let end: AbortController;
  beforeEach(() => {
    vi.useFakeTimers();
    document.body.replaceChildren();
  });
  afterEach(() => {
    end.abort();
    vi.useRealTimers();
  });

  it('looks at once after a rest, and once more when what followed settled', async () => {
    const started = watchBody();
    end = started.end;
    for (let i = 0; i < 50; i++) grow();
    await elapse(60);
    expect(started.page.look).toHaveBeenCalledExactlyOnceWith('changed');
    for (let i = 0; i < 50; i++) grow();
    await elapse(100);
    expect(started.page.look).toHaveBeenCalledOnce();
    await elapse(300);
    expect(started.page.look).toHaveBeenCalledTimes(2);
  });

  it('looks about once a second at a page that never rests', async () => {
    const started = watchBody();
    end = started.end;
    for (let i = 0; i < 100; i++) {
      grow();
      await elapse(100);
    }
    const looks = started.page.look.mock.calls.length;
    expect(looks).toBeGreaterThan(6);
    expect(looks).toBeLessThan(13);
  });

  it('looks seldom where looking is dear and the page never rests', async () => {
    const started = watchBody();
    end = started.end;
    started.page.look.mockImplementation(() => vi.setSystemTime(Date.now() + 60));
    for (let i = 0; i < 600; i++) {
      grow();
      await elapse(100);
    }
    const looks = started.page.look.mock.calls.length;
    expect(looks).toBeGreaterThan(5);
    // Sixty seconds: 60 ms each may take less than two per cent of them.
    expect(looks * 60).toBeLessThan(0.02 * 60_000);
  });

  it('sees what arrives in a frame', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const started = watchBody();
    end = started.end;
    await elapse(2000);
    started.page.look.mockClear();
    frame.dispatchEvent(new Event('load'));
    await elapse(300);
    expect(started.page.look).toHaveBeenCalledWith('changed');
  });

  it('tells at once when something else was opened', async () => {
    let identity = 'thread-1';
    const started = watchBody({ identity: () => identity });
    end = started.end;
    identity = 'thread-2';
    window.dispatchEvent(new Event('hashchange'));
    expect(started.page.look).toHaveBeenCalledExactlyOnceWith('moved');
  });

  it('follows what was opened on a slow machine, too: the next changes are looked at soon', async () => {
    let identity = 'inbox';
    const started = watchBody({ identity: () => identity });
    end = started.end;
    await elapse(5000);
    // Looking takes long, as the clock tells, and the page comes after its address.
    started.page.look.mockImplementation(() => vi.setSystemTime(Date.now() + 200));
    identity = 'thread-2';
    dispatchEvent(new Event('hashchange'));
    await elapse(30);
    expect(started.page.look).toHaveBeenCalledExactlyOnceWith('moved');
    grow();
    await elapse(80);
    expect(started.page.look).toHaveBeenCalledTimes(2);
    for (const looks of [3, 4, 5]) {
      grow();
      await elapse(400);
      expect(started.page.look).toHaveBeenCalledTimes(looks);
    }
    // What follows then has to wait until looking was paid for.
    grow();
    await elapse(1500);
    expect(started.page.look).toHaveBeenCalledTimes(5);
  });

  it('notices a lost event within two seconds, and a replaced root', async () => {
    let identity = 'thread-1';
    let root = document.createElement('main');
    document.body.append(root);
    const started = watchBody({ identity: () => identity, roots: () => [root] });
    end = started.end;
    identity = 'thread-2';
    await elapse(2100);
    expect(started.page.look).toHaveBeenCalledWith('moved');
    started.page.look.mockClear();
    root.remove();
    root = document.createElement('main');
    document.body.append(root);
    await elapse(2100);
    expect(started.page.look).toHaveBeenCalledWith('changed');
    started.page.look.mockClear();
    root.append('new text');
    await elapse(300);
    expect(started.page.look).toHaveBeenCalledWith('changed');
  });

  it('does nothing at all while nothing happens', async () => {
    const roots = vi.fn(() => [document.body]);
    const started = watchBody({ roots });
    end = started.end;
    await elapse(20_000);
    expect(started.page.look).not.toHaveBeenCalled();
  });

  it('ends when the extension is gone', async () => {
    let alive = true;
    const started = watchBody({ alive: () => alive });
    end = started.end;
    alive = false;
    await elapse(2100);
    expect(started.page.gone).toHaveBeenCalledOnce();
    grow();
    await elapse(5000);
    expect(started.page.look).not.toHaveBeenCalled();
  });
});
