import { describe, expect, it } from 'vitest';
import { eventually, INBOX, threadUrl, withKept } from './support/kept';
import { profileUrl } from './support/profile';

const kept = withKept();

describe('one person, wherever she is met', () => {
  it('is added on her profile', async () => {
    const page = await kept.browser.newPage(profileUrl(kept.world, 'sarah'));
    const sidebar = await page.sidebar({ path: 'sidebar.html' });
    await sidebar.click({ text: 'Add Sarah' });
    await sidebar.waitFor({ css: 'body', text: 'I owe' });
    await page.close();
  });

  it('and is named on the page of her company', async () => {
    const page = await kept.browser.newPage(profileUrl(kept.world, 'sarah'));
    const sidebar = await page.sidebar({ path: 'sidebar.html' });
    await sidebar.waitFor({ css: 'h1', text: 'Sarah Whitfield' });
    await page.click('a[href^="/company/"]');
    await sidebar.waitFor({ css: 'h1', text: 'Calder Foods' });
    await sidebar.click({ text: 'Sarah Whitfield' });
    await sidebar.waitFor({ css: 'body', text: 'I owe' });
    await page.close();
  });

  it('and her mail shows nobody else in her place', async () => {
    const page = await kept.browser.newPage(threadUrl(kept.world, 'leeds-quote'));
    const sidebar = await page.sidebar({ path: 'sidebar.html' });
    await sidebar.waitFor({ css: 'body', text: 'sarah.whitfield@calderfoods.example' });
    await page.close();
  });
});

describe('the popup', () => {
  it('lists my overdue word, and Done takes it off the badge', async () => {
    const page = await kept.browser.newPage(threadUrl(kept.world, 'huadong-baojia'));
    const sidebar = await page.sidebar({ path: 'sidebar.html' });
    await sidebar.click({ text: 'and log' });
    await sidebar.waitFor({ css: 'body', text: 'found' });
    await sidebar.click({ text: 'Keep ' });
    const { text: before } = await eventually(
      () => kept.browser.badge(),
      ({ text }) => expect(Number(text)).toBeGreaterThan(0),
    );
    const popup = await kept.browser.extensionPage('popup.html');
    await popup.waitFor({ css: 'body', text: '报价单发给您' });
    await popup.click({ text: 'Done: ' });
    await eventually(
      () => kept.browser.badge(),
      ({ text }) => expect(Number(text)).toBe(Number(before) - 1),
    );
    await popup.close();
    await page.close();
  });
});

describe('the first card', () => {
  it('stands within 300 ms after the message is on screen', async () => {
    const page = await kept.browser.newPage(INBOX);
    const sidebar = await page.sidebar({ path: 'sidebar.html' });
    await sidebar.waitFor({ css: 'body', text: 'Open a conversation' });
    const hash = new URL(threadUrl(kept.world, 'huadong-baojia')).hash;
    const took: number[] = [];
    for (let round = 0; round < 5; round++) {
      const shown = page.evaluate(
        (to) =>
          new Promise<number>((done) => {
            const look = () => {
              const head = document.querySelector('[role=main] .a3s');
              if (head?.checkVisibility()) done(Date.now());
              else requestAnimationFrame(look);
            };
            location.hash = to;
            look();
          }),
        hash,
      );
      const at = await shown;
      await sidebar.waitFor({ css: 'h1, h2', text: '陈建国' });
      took.push(Date.now() - at);
      await page.goto(INBOX);
      await sidebar.waitFor({ css: 'body', text: 'Open a conversation' });
    }
    const median = took.toSorted((a, b) => a - b)[2] ?? Number.POSITIVE_INFINITY;
    console.log(`first card after the message, ms: ${took.join(' ')} (median ${median})`);
    expect(median).toBeLessThanOrEqual(300);
    await page.close();
  });
});
