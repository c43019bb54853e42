import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import { followRows } from '@/utils/reader/row-pointer';

type View = Window & typeof globalThis;

function open() {
  const { window } = new JSDOM(
    '<ul><li id="a"><b>A</b></li><li id="b"><b>B</b></li></ul><p>x</p>',
    {
      url: 'https://www.linkedin.com/search/results/people/',
    },
  );
  const view = window as unknown as View;
  const end = new view.AbortController();
  const changed = vi.fn();
  const row = followRows(view, (target) => target.closest('li'), changed, end.signal);
  const over = (css: string, type = 'pointerover') =>
    view.document.querySelector(css)?.dispatchEvent(new view.Event(type, { bubbles: true }));
  return { view, end, changed, row, over };
}

describe('the row that is pointed at', () => {
  const pass = (ms: number) => new Promise((done) => setTimeout(done, ms));

  it('is the one that was rested on, and stays while the pointer goes elsewhere', async () => {
    const { changed, row, over } = open();
    over('#a b');
    expect(row()).toBeNull();
    over('#b b');
    await pass(450);
    expect(row()?.id).toBe('b');
    over('p');
    over('#b b');
    await pass(450);
    expect(changed).toHaveBeenCalledTimes(1);
    over('#a b', 'focusin');
    await pass(450);
    expect(row()?.id).toBe('a');
  });

  it('is none once the row or its page is gone, or the reader ended', async () => {
    const { view, changed, row, over, end } = open();
    over('#a b');
    await pass(450);
    view.document.getElementById('a')?.remove();
    expect(row()).toBeNull();
    over('#b b');
    await pass(450);
    expect(row()?.id).toBe('b');
    view.history.pushState(null, '', '/in/somebody/');
    expect(row()).toBeNull();
    end.abort();
    over('#b b');
    await pass(450);
    expect(changed).toHaveBeenCalledTimes(2);
  });
});
