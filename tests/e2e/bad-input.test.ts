import { describe, expect, it } from 'vitest';
import { type TrapName, trapUrl } from '../support/traps/mail-traps';
import { eventually, withKept } from './support/kept';

const kept = withKept();

const open = async (name: TrapName) => {
  const page = await kept.browser.newPage(trapUrl(name));
  const sidebar = await page.sidebar({ path: 'sidebar.html' });
  return { page, sidebar };
};

describe('a mail that is not as it should be', () => {
  it.each<[TrapName, string]>([
    // Nobody is guessed from a mail without a sender.
    ['no-sender', 'can’t read this page'],
    ['no-subject', 'Add Lena'],
    ['no-date', 'Add Lena'],
    ['sixty-recipients', 'Add Lena'],
    ['long-name', 'AAAAAAAAAA'],
    ['arabic-name', 'ليلى حداد'],
    ['markup-name', '<img src=x onerror='],
    ['huge-body', 'Add Lena'],
    ['empty-body', 'Add Lena'],
    ['two-hundred-messages', 'Add Lena'],
  ])('%s: the sidebar says “%s”', async (name, text) => {
    const { page, sidebar } = await open(name);
    await sidebar.waitFor({ css: 'body', text });
    expect(await page.evaluate('window.__pwned ?? null')).toBeNull();
    expect(await sidebar.evaluate('window.__pwned ?? null')).toBeNull();
    const overflow = await sidebar.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    await page.close();
  });

  it('with a mirrored name is shown without the mirror', async () => {
    const { page, sidebar } = await open('mirrored-name');
    await sidebar.waitFor({ css: 'body', text: 'dleiftihW haraS' });
    expect(await sidebar.text()).not.toContain('\u202e');
    await page.close();
  });

  it('from somebody who borrows a known name is never taken for her', async () => {
    const real = await kept.browser.newPage(trapUrl('no-subject'));
    await real.close();
    const { page, sidebar } = await open('address-as-name');
    await sidebar.waitFor({ css: 'body', text: 'lena.fox@traps.example' });
    await page.close();
  });

  it('with sixty recipients lists them all without flooding the card', async () => {
    const { page, sidebar } = await open('sixty-recipients');
    await sidebar.waitFor({ text: 'more' });
    await eventually(
      () => sidebar.text(),
      (text) => expect(text).not.toContain('Recipient 59'),
    );
    await page.close();
  });

  it('with five hundred promises is logged, and offers a list one can read', async () => {
    const { page, sidebar } = await open('five-hundred-promises');
    await sidebar.click({ text: 'and log' });
    await sidebar.waitFor({ css: 'body', text: 'promises found' });
    await page.close();
  });

  it('on a page that never finishes loading is read all the same, or said to be unread', async () => {
    const page = await kept.browser.newPage();
    await page.goto('https://mail.google.com/mail/u/0/?trap=image#inbox', { wait: 'none' });
    const sidebar = await page.sidebar({ path: 'sidebar.html', timeout: 20_000 });
    await sidebar.waitFor({ css: 'body', text: 'Open a conversation' });
    await page.close();
  });
});
