import { describe, expect, it } from 'vitest';
import { eventually, pause, threadUrl, withKept } from './support/kept';

const kept = withKept();

describe('the background killed', () => {
  it('in the middle of a log: what the sidebar says is what was saved', async () => {
    for (const [id, delay] of [
      ['leeds-quote', 0],
      ['helio-drift', 8],
      ['andes-visit', 20],
    ] as const) {
      const page = await kept.browser.newPage(threadUrl(kept.world, id));
      const sidebar = await page.sidebar({ path: 'sidebar.html' });
      await sidebar.waitFor({ text: 'and log' });
      const pressing = sidebar.click({ text: 'and log' });
      await pause(delay);
      await kept.browser.killBackground();
      await pressing;
      await eventually(
        () => sidebar.text(),
        (text) => expect(text).toMatch(/Logged|Not saved/),
      );
      const said = /Logged/.test(await sidebar.text());
      await page.reload();
      const again = await page.sidebar({ path: 'sidebar.html' });
      await again.waitFor({ css: 'body', text: said ? 'Logged' : 'and log' });
      const entries = await again.count('.entry');
      if (said) expect(entries).toBeGreaterThan(0);
      else expect(entries).toBe(0);
      await page.close();
    }
  });

  it('between two clicks: nobody notices', async () => {
    const page = await kept.browser.newPage(threadUrl(kept.world, 'tidewater-terms'));
    const sidebar = await page.sidebar({ path: 'sidebar.html' });
    await sidebar.waitFor({ text: 'and log' });
    await kept.browser.killBackground();
    await sidebar.click({ text: 'and log' });
    await sidebar.waitFor({ css: 'body', text: 'Logged' });
    await page.close();
  });
});
