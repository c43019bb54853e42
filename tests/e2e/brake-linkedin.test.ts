import { describe, expect, it } from 'vitest';
import { withKept } from './support/kept';

const kept = withKept();
const EDITOR = '.msg-form__contenteditable';

describe('the brake in a chat', () => {
  it('keeps what was sent to somebody once the user says who that is', async () => {
    const page = await kept.browser.newPage('https://www.linkedin.com/messaging/');
    await page.click({ css: '.msg-conversation-listitem div', text: 'Sarah Whitfield' });
    const sidebar = await page.sidebar({ path: 'sidebar.html' });
    await page.type(EDITOR, 'I will send you the comparison sheet on Friday.');
    await sidebar.waitFor({ css: '.brake', text: 'to Sarah Whitfield' });
    await page.click('.msg-form__send-button');
    await sidebar.waitFor({ css: '.banner', text: 'Sent to Sarah Whitfield' });
    await sidebar.waitForGone('.brake');
    await sidebar.click({ text: 'Add and keep 1 promise' });
    await sidebar.waitFor({ css: '.toast', text: '1 promise kept on the ledger' });
    expect(await page.text(EDITOR)).toBe('');
    await page.close();
  });

  it('says nothing of words that were taken out again', async () => {
    const page = await kept.browser.newPage('https://www.linkedin.com/messaging/');
    await page.click({ css: '.msg-conversation-listitem div', text: 'Sarah Whitfield' });
    const sidebar = await page.sidebar({ path: 'sidebar.html' });
    await page.type(EDITOR, 'I will call you on Monday.');
    await sidebar.waitFor('.brake-row');
    await page.evaluate((css) => document.querySelector(css)?.replaceChildren(), EDITOR);
    await sidebar.waitForGone('.brake');
    expect(await sidebar.text()).not.toContain('kept on the ledger');
    await page.close();
  });
});
