import { describe, expect, it } from 'vitest';
import type { PageDriver, Scriptable } from '../support/browsers/launch';
import { eventually, INBOX, threadUrl, withKept } from './support/kept';

const kept = withKept();

const open = async (id: string): Promise<[PageDriver, Scriptable]> => {
  const page = await kept.browser.newPage(threadUrl(kept.world, id));
  return [page, await page.sidebar({ path: 'sidebar.html' })];
};

describe('a conversation in the mailbox', () => {
  it('shows who writes, and one click adds her and logs it', async () => {
    const [page, sidebar] = await open('leeds-quote');
    await sidebar.waitFor({ text: 'Sarah Whitfield', css: 'h1, h2' });
    await sidebar.click({ text: 'and log' });
    await sidebar.waitFor({ text: 'found', css: 'body' });
    const found = await sidebar.text();
    expect(found).toContain("I'll send you the revised quote with the two batches");
    await sidebar.press('Enter');
    await sidebar.waitFor({ css: 'body', text: 'I owe' });
    await sidebar.waitFor({ css: 'body', text: 'revised quote' });
    await sidebar.waitFor({ css: 'body', text: 'Logged' });
    await page.close();
  });

  it('counts my overdue word on the badge', async () => {
    await eventually(
      () => kept.browser.badge(),
      ({ text }) => expect(Number(text)).toBeGreaterThan(0),
    );
  });

  it('is not logged twice, however often the key is pressed or the page read again', async () => {
    const [page, sidebar] = await open('leeds-quote');
    await sidebar.waitFor({ css: 'body', text: 'Logged' });
    const entries = () => sidebar.count('.entry');
    await eventually(entries, (count) => expect(count).toBeGreaterThan(2));
    const before = await entries();
    for (let press = 0; press < 3; press++) await sidebar.press('l');
    await page.goto(INBOX);
    await page.goto(threadUrl(kept.world, 'leeds-quote'));
    const again = await page.sidebar({ path: 'sidebar.html' });
    await again.waitFor({ css: 'body', text: 'Logged' });
    await eventually(
      () => again.count('.entry'),
      (count) => expect(count).toBe(before),
    );
    await page.close();
  });

  it('never shows the last person while the next page is still unread', async () => {
    const [page, sidebar] = await open('leeds-quote');
    await sidebar.waitFor({ text: 'Sarah Whitfield', css: 'h1, h2' });
    await page.goto(INBOX);
    await sidebar.waitForGone({ text: 'Sarah Whitfield', css: 'h1, h2' });
    await page.close();
  });

  it('reads Chinese mail just so', async () => {
    const [page, sidebar] = await open('huadong-baojia');
    await sidebar.waitFor({ text: 'and log' });
    await sidebar.click({ text: 'and log' });
    await sidebar.waitFor({ text: 'found', css: 'body' });
    await page.close();
  });

  it('is all still there after the browser was closed and opened', async () => {
    const badge = await kept.browser.badge();
    await kept.browser.restart();
    await eventually(
      () => kept.browser.badge(),
      (now) => expect(now).toEqual(badge),
    );
    const [page, sidebar] = await open('leeds-quote');
    await sidebar.waitFor({ css: 'body', text: 'Logged' });
    await sidebar.waitFor({ css: 'body', text: 'revised quote' });
    expect(await sidebar.count('.entry')).toBeGreaterThan(2);
    await page.close();
  });
});
