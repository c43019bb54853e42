import { beforeAll, describe, expect, it } from 'vitest';
import { customer } from '../demo/world';
import type { PageDriver } from '../support/browsers/launch';
import { ask } from './support/ask';
import { eventually, threadUrl, withKept } from './support/kept';

const kept = withKept();
const QUOTE = 'Prices of frozen vegetables fell by a tenth.';
type Page = { rows: { article: { id: string; title: string; url: string }; got: number }[] };

let dashboard: PageDriver;
let sarah = '';

const articles = async () => {
  const list = { shelf: 'kept', query: '', tag: null, after: null, limit: 10 };
  const answer = await ask<Page>(dashboard, { type: 'article/page', ...list });
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value.rows;
};

/** Picks from the context menu and waits for the sheet beside the mail. */
async function offer() {
  const page = await kept.browser.newPage(threadUrl(kept.world, 'leeds-quote'));
  const sidebar = await page.sidebar({ path: 'sidebar.html' });
  await sidebar.waitFor({ text: 'Sarah Whitfield', css: 'h1, h2' });
  await page.bringToFront();
  await kept.browser.pickMenuItem('article-words', QUOTE);
  await sidebar.waitFor('.keep');
  return { page, sidebar };
}

describe('a page kept for customers', () => {
  beforeAll(async () => {
    dashboard = await kept.browser.extensionPage('dashboard.html#/articles');
    const { name, email } = customer(kept.world, 'sarah');
    const hand = { type: 'person/add', from: 'hand', key: 'add-sarah', company: null };
    const added = await ask<{ personId: string }>(dashboard, { ...hand, name, email });
    sarah = added.ok ? added.value.personId : '';
    const fields = { tags: ['Frozen vegetables'] };
    await ask(dashboard, { type: 'person/edit', key: 'tag-sarah', personId: sarah, fields });
  });

  it('teaches the one gesture while nothing is kept', async () => {
    await dashboard.waitFor({ css: '.empty', text: 'Keep for customers' });
  });

  it('is kept from the menu, with whom it fits, once', async () => {
    const { page, sidebar } = await offer();
    await sidebar.waitFor({ css: '.keep-fit', text: 'Sarah Whitfield' });
    expect(await sidebar.text('.keep-fit')).toContain('tagged Frozen vegetables');
    await sidebar.press('Enter', '.keep-title');
    const [row] = await eventually(articles, (rows) => expect(rows).toHaveLength(1));
    expect(row?.article.url).toMatch(/^https:\/\/mail\.google\.com\//);
    await page.close();

    const again = await offer();
    await again.sidebar.waitFor({ css: '.keep', text: 'Kept on' });
    await again.sidebar.press('Enter', '.keep-title');
    await again.sidebar.waitForGone('.keep');
    expect(await articles()).toHaveLength(1);
    await again.page.close();
  });

  it('is given, marked, and not proposed to them again until that is undone', async () => {
    await dashboard.bringToFront();
    await dashboard.click('.article-title');
    await dashboard.waitFor({ css: '.fit-row', text: 'Sarah Whitfield' });
    await dashboard.click('.fit-row [data-done]');
    await dashboard.waitFor({ css: '.others', text: 'got it' });
    await dashboard.waitForGone('.fit-row');
    await eventually(articles, ([row]) => expect(row?.got).toBe(1));
    await dashboard.click({ css: '.toast-button', text: 'Undo' });
    await dashboard.waitFor({ css: '.fit-row', text: 'Sarah Whitfield' });
    await eventually(articles, ([row]) => expect(row?.got).toBe(0));
  });
});
