import { beforeAll, describe, expect, it } from 'vitest';
import type { PageDriver } from '../support/browsers/launch';
import { ask } from './support/ask';
import { eventually, withKept } from './support/kept';

const kept = withKept();
let tab: PageDriver;

const badge = async () => (await kept.browser.badge()).text;

describe('Kept in a tab', () => {
  beforeAll(async () => {
    tab = await kept.browser.extensionPage('dashboard.html');
    const hand = { type: 'person/add', from: 'hand', key: 'add-ines', company: 'Calder' };
    const person = { ...hand, name: 'Ines Roth', email: 'ines@calder.example' };
    const added = await ask<{ personId: string }>(tab, person);
    const personId = added.ok ? added.value.personId : '';
    const one = { personId, kind: 'firm', text: 'Send the test report', evidence: null };
    const promises = [{ ...one, due: '2026-01-05' }];
    await ask(tab, { type: 'promise/add', key: 'promise-ines', promises });
  });

  it('lists my overdue word; put off, it leaves list and badge, and undo brings it back', async () => {
    await tab.waitFor({ css: '.today', text: 'Send the test report' });
    await eventually(badge, (text) => expect(text).toBe('1'));
    await tab.press('j');
    await tab.press('x');
    await tab.click({ css: '.picked-bar button', text: 'Tomorrow' });
    await tab.waitFor({ css: 'h1', text: 'Your word is kept' });
    await eventually(badge, (text) => expect(text).toBe(''));
    await tab.click({ css: '.toast-button', text: 'Undo' });
    await tab.waitFor({ css: '.today', text: 'Send the test report' });
    await eventually(badge, (text) => expect(text).toBe('1'));
  });

  it('opens the person, and the other pages by their address', async () => {
    await tab.click({ css: '.today .row-text', text: 'Send the test report' });
    await tab.waitFor({ css: '.person-name', text: 'Ines Roth' });
    for (const [page, words] of [
      ['promises', 'Send the test report'],
      ['insights', 'Insights'],
      ['settings/notices', 'Working days'],
    ] as const) {
      await tab.evaluate((hash) => {
        location.hash = hash;
      }, `#/${page}`);
      await tab.waitFor({ css: 'body', text: words });
    }
  });
});
