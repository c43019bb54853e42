import { describe, expect, it } from 'vitest';
import type { PersonCard, SearchHit } from '@/utils/messages/views';
import { daysAround } from '../demo/world/days';
import type { PageDriver, Scriptable } from '../support/browsers/launch';
import { ask } from './support/ask';
import { threadUrl, withKept } from './support/kept';

const kept = withKept();

/** Opens a conversation, logs it with whoever wrote it, and answers its sidebar with what was found. */
const logged = async (id: string): Promise<[PageDriver, Scriptable]> => {
  const page = await kept.browser.newPage(threadUrl(kept.world, id));
  const sidebar = await page.sidebar({ path: 'sidebar.html' });
  await sidebar.click({ text: 'and log' });
  await sidebar.waitFor({ text: 'found', css: 'dialog h2' });
  return [page, sidebar];
};

/** What stands in the database for somebody, by the extension's own page. */
const cardOf = async (page: PageDriver, name: string): Promise<PersonCard> => {
  const found = await ask<SearchHit[]>(page, { type: 'person/search', query: name, limit: 1 });
  const personId = found.ok ? (found.value[0]?.personId ?? '') : '';
  const card = await ask<PersonCard>(page, { type: 'person/card', personId });
  if (!card.ok) throw new Error(card.error.code);
  return card.value;
};

describe('two conversations, one in English and one in Chinese', () => {
  it('offer what was promised with its dates, and what is done late is late', async () => {
    const [page, sidebar] = await logged('leeds-quote');
    const row = { css: 'dialog .found-row', text: 'revised quote with the two batches' };
    expect(await sidebar.text(row)).toContain('overdue');
    await sidebar.press('Enter');
    await sidebar.waitFor({ css: '.ledger .row', text: 'revised quote' });
    const popup = await kept.browser.extensionPage('popup.html');
    const { iso } = daysAround(kept.world.now);
    const [owed] = (await cardOf(popup, 'Sarah')).iOwe;
    expect(owed).toMatchObject({ kind: 'firm', due: iso(-3) });
    await popup.close();

    await page.bringToFront();
    await sidebar.click('.check[aria-label*="revised quote"]');
    await sidebar.waitFor({ css: '.toast', text: 'Done, late' });
    await sidebar.waitFor({ css: '.word-kept', text: '0 of 1 kept' });
    await page.close();
  });

  it('take a new date told in time, with a note in the language of the customer', async () => {
    const [page, sidebar] = await logged('xingchen-yangji');
    await sidebar.waitFor({ css: 'dialog .found-row', text: '分析报告' });
    await sidebar.press('Enter');
    const row = { css: '.ledger .row', text: '分析报告' };
    await sidebar.waitFor(row);
    await sidebar.press('r', row);
    await sidebar.type('.ledger .when input', 'in 2 weeks');
    await sidebar.waitFor('.ledger .when-read');
    await sidebar.press('Enter');
    await sidebar.waitFor({ css: '.ledger .note-said', text: 'counts as kept' });
    await sidebar.waitFor('.note-panel textarea');
    const note = await sidebar.evaluate(
      () => document.querySelector<HTMLTextAreaElement>('.note-panel textarea')?.value ?? '',
    );
    expect(note).toMatch(/，您好：.*分析报告发给您.*最晚/s);
    await sidebar.click({ text: 'Copy and move' });
    await sidebar.waitFor({ ...row, text: 'moved from' });
    await sidebar.click('.check[aria-label*="分析报告"]');
    await sidebar.waitFor({ css: '.toast', text: 'Word kept' });
    await sidebar.click({ text: 'Tell them' });
    await sidebar.waitFor({ css: '.after-chip', text: 'Copied' });
    await sidebar.waitFor({ css: '.word-kept', text: '1 of 1 kept' });
    await page.close();
  });

  it('stand in the record as they went, and can be corrected', async () => {
    const dashboard = await kept.browser.extensionPage('dashboard.html#/promises/record');
    await dashboard.waitFor({ css: '.record-sum', text: '1 of 2 kept' });
    const key = await dashboard.text('.record-all .tally-key');
    expect(key).toContain('Kept by a new date 1');
    expect(key).toContain('Late 1');
    await dashboard.click({ css: '.segment', text: 'I owe' });
    await dashboard.click({ css: '.chip', text: 'Closed' });
    await dashboard.waitFor({ css: '.row-closed', text: '分析报告' });
    await dashboard.click('.outcome-late');
    await dashboard.click({ css: '.menu-item', text: 'Kept' });
    await dashboard.waitForGone('.outcome-late');
    await dashboard.press('Control+z');
    await dashboard.waitFor('.outcome-late');
    await dashboard.close();
  });
});
