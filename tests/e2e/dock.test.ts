import { describe, expect, it } from 'vitest';
import {
  browserName,
  eventually,
  hostCount,
  INBOX,
  pageWidth,
  pause,
  threadUrl,
  withKept,
} from './support/kept';

const kept = withKept();
const WIDE = 1440;

describe('the sidebar in the page', () => {
  it('pushes the mail aside, collapses to a handle and remembers that', async () => {
    const page = await kept.browser.newPage(INBOX);
    const sidebar = await page.sidebar({ path: 'sidebar.html' });
    await eventually(
      () => pageWidth(page),
      (width) => expect(width).toBeLessThan(WIDE - 300),
    );
    await sidebar.press('Enter', '[role=separator]');
    await eventually(
      () => pageWidth(page),
      (width) => expect(width).toBeGreaterThan(WIDE - 40),
    );
    await page.reload();
    const again = await page.sidebar({ path: 'sidebar.html' });
    await again.waitFor('.dock-handle');
    expect(await pageWidth(page)).toBeGreaterThan(WIDE - 40);
    await again.press('Enter', '.dock-handle');
    await eventually(
      () => pageWidth(page),
      (width) => expect(width).toBeLessThan(WIDE - 300),
    );
    await page.close();
  });

  it('is widened with the keyboard and keeps its width', async () => {
    const page = await kept.browser.newPage(INBOX);
    const sidebar = await page.sidebar({ path: 'sidebar.html' });
    await sidebar.waitFor('[role=separator]');
    await eventually(
      () => pageWidth(page),
      (width) => expect(width).toBeLessThan(WIDE - 300),
    );
    const before = await pageWidth(page);
    await sidebar.press('ArrowLeft', '[role=separator]');
    await eventually(
      () => pageWidth(page),
      (width) => expect(width).toBe(before - 24),
    );
    await page.reload();
    await page.sidebar({ path: 'sidebar.html' });
    await eventually(
      () => pageWidth(page),
      (width) => expect(width).toBe(before - 24),
    );
    await page.close();
  });

  it('comes back when the site throws its children away', async () => {
    const page = await kept.browser.newPage(threadUrl(kept.world, 'leeds-quote'));
    await (await page.sidebar({ path: 'sidebar.html' })).waitFor({ text: 'Sarah Whitfield' });
    await page.evaluate(() => {
      for (const child of [...document.documentElement.children]) {
        if (child.tagName === 'DIV') child.remove();
      }
    });
    await eventually(
      () => hostCount(page),
      (count) => expect(count).toBe(1),
    );
    await (await page.sidebar({ path: 'sidebar.html' })).waitFor({ text: 'Sarah Whitfield' });
    await page.close();
  });

  it('is there once, and works, after the extension was updated under an open page', async () => {
    const page = await kept.browser.newPage(threadUrl(kept.world, 'leeds-quote'));
    await (await page.sidebar({ path: 'sidebar.html' })).waitFor({ text: 'Sarah Whitfield' });
    await kept.browser.reloadExtension();
    await eventually(
      async () => (await hostCount(page)) === 1 && (await page.hasSidebar()),
      (there) => expect(there).toBe(true),
    );
    await pause(2500);
    expect(await hostCount(page)).toBe(1);
    await (await page.sidebar({ path: 'sidebar.html' })).waitFor({ text: 'Sarah Whitfield' });
    await page.close();
  });

  it('leaves a page that keeps frames out alone, and offers the side panel instead', async () => {
    if (browserName === 'firefox') return; // There the frame loads under COEP, too.
    const page = await kept.browser.newPage('https://mail.google.com/mail/u/0/?trap=coep#inbox');
    await pause(6000);
    expect(await page.hasSidebar()).toBe(false);
    expect(await hostCount(page)).toBe(0);
    expect(await pageWidth(page)).toBeGreaterThan(WIDE - 40);
    await page.close();
  });
});
