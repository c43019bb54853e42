import { beforeAll, describe, expect, it } from 'vitest';
import { customer } from '../demo/world';
import type { PageDriver, Scriptable } from '../support/browsers/launch';
import { ask } from './support/ask';
import { eventually, threadUrl, withKept } from './support/kept';

const kept = withKept();
type Card = { theyOwe: { text: string; due: string | null }[]; iOwe: { text: string }[] };

let popup: PageDriver;
let sarah = '';

const card = async () => {
  const answer = await ask<Card>(popup, { type: 'person/card', personId: sarah });
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
};

async function open(): Promise<[PageDriver, Scriptable]> {
  const page = await kept.browser.newPage(threadUrl(kept.world, 'leeds-quote'));
  const sidebar = await page.sidebar({ path: 'sidebar.html' });
  await sidebar.waitFor({ text: 'Sarah Whitfield', css: 'h1, h2' });
  await page.bringToFront();
  return [page, sidebar];
}

describe('words selected in a page', () => {
  beforeAll(async () => {
    popup = await kept.browser.extensionPage('popup.html');
    const { name, email } = customer(kept.world, 'sarah');
    const hand = { type: 'person/add', from: 'hand', key: 'add-sarah', company: null };
    const added = await ask<{ personId: string }>(popup, { ...hand, name, email });
    sarah = added.ok ? added.value.personId : '';
  });

  it('are kept from the menu as a promise of theirs, with the day already read', async () => {
    const [page, sidebar] = await open();
    await kept.browser.pickMenuItem('theirs', 'We will confirm the final volumes by Friday.');
    await sidebar.waitFor('.capture');
    expect(await sidebar.text('.capture-facts')).toContain('Sarah Whitfield');
    await sidebar.press('Enter', '.capture-text');
    await eventually(card, ({ theyOwe }) => {
      expect(theyOwe.map(({ text }) => text)).toEqual([
        'We will confirm the final volumes by Friday.',
      ]);
      expect(theyOwe[0]?.due).toMatch(/^\d{4}-\d\d-\d\d$/);
    });
    await sidebar.waitForGone('.capture');
    await page.close();
  });

  it('are kept by the key, and undone like anything else', async () => {
    const [page, sidebar] = await open();
    await page.evaluate(() => {
      const body = [...document.querySelectorAll('.a3s')].find((one) =>
        one.textContent?.includes('revised quote'),
      );
      if (body) getSelection()?.selectAllChildren(body);
    });
    await kept.browser.pressCommand('capture-selection');
    await sidebar.waitFor('.capture');
    await sidebar.press('Enter', '.capture-text');
    await eventually(card, ({ iOwe }) => expect(iOwe[0]?.text).toContain('revised quote'));
    // Behind the sheet nothing can be pressed.
    await sidebar.waitForGone('.capture');
    await sidebar.click({ css: '.toast-button', text: 'Undo' });
    await eventually(card, ({ iOwe }) => expect(iOwe).toEqual([]));
    await page.close();
  });
});
