import { describe, expect, it } from 'vitest';
import type { Scriptable } from '../support/browsers/launch';
import { eventually, threadUrl, withKept } from './support/kept';

const kept = withKept();

const strip = (sidebar: Scriptable) =>
  sidebar.evaluate(() => document.querySelector('.complaint')?.getAttribute('data-state') ?? null);

/** The toast of the last change stands over the foot of the card. */
const showBond = (sidebar: Scriptable) =>
  sidebar.evaluate(() =>
    document.querySelector('.bond .section-head')?.scrollIntoView({ block: 'center' }),
  );

/** What was just written may move the menu away from under the first press. */
const choose = (sidebar: Scriptable, menu: string, text: string) =>
  eventually(
    async () => {
      await sidebar.click(`${menu}:not([aria-expanded=true])`, { timeout: 500 }).catch(() => null);
      const item = sidebar.click({ css: '[role=menuitem]', text }, { timeout: 1000 });
      return item.then(
        () => 'chosen',
        (error: unknown) => String(error),
      );
    },
    (answer) => expect(answer).toBe('chosen'),
  );

describe('the relationship with somebody who writes', () => {
  it('is placed, paused, complained about and taken back, and outlives the page', async () => {
    const page = await kept.browser.newPage(threadUrl(kept.world, 'leeds-quote'));
    const sidebar = await page.sidebar({ path: 'sidebar.html' });
    await sidebar.click({ text: 'and log' });
    await sidebar.waitFor({ text: 'found', css: 'body' });
    await sidebar.press('Enter');
    await sidebar.waitFor({ css: '.next-why', text: 'You promised' });
    await sidebar.waitFor({ css: '.bond', text: 'Who gains?' });
    await showBond(sidebar);

    await sidebar.click('.pad-partner');
    await sidebar.waitFor({ css: '.pad-word', text: 'Partner' });

    await sidebar.click('.bond-chip-line .chip:last-child');
    await sidebar.type('.dated .compose-field', 'Budget freeze, end of January');
    await sidebar.press('Enter');
    await sidebar.waitFor({ css: '.pause', text: 'Budget freeze' });

    await showBond(sidebar);
    await choose(sidebar, '.bond .section-head [aria-haspopup=menu]', 'Complaint');
    await sidebar.type('.dated .compose-field', 'Two boxes were missing');
    await sidebar.press('Enter');
    await sidebar.waitFor('.complaint.tone-overdue');

    await sidebar.click({ css: '.complaint-do button', text: 'They were told' });
    await sidebar.type('.complaint .compose-field', 'The carrier lost it, in 3 days');
    await sidebar.press('Enter');
    await sidebar.waitFor('.complaint.tone-waiting');
    expect(await sidebar.text('.complaint')).toContain('The carrier lost it.');

    // In the field the key would take back letters.
    await sidebar.waitFor('.complaint:not(:has(.compose-field))');
    // Two changes may still offer Undo; the key takes back the newest.
    await sidebar.press('Control+Z');
    await eventually(
      () => strip(sidebar),
      (state) => expect(state).toBe('open'),
    );

    await page.reload();
    const again = await page.sidebar({ path: 'sidebar.html' });
    await again.waitFor({ css: '.complaint.tone-overdue', text: 'Two boxes' });
    expect(await again.text('.pad-word')).toContain('Partner');
    expect(await again.text('.pause')).toContain('Budget freeze');
    await page.close();
  });
});
