import type { Walks } from './kit.ts';

/** Around the card: search, menus, the popup, a narrow window. */
export const walks: Walks = {
  async search({ open, press, type, holds, text }) {
    await open('card');
    await press('/');
    await type('tom');
    await press('Enter');
    holds('a search ends at the card', (await text('.person-name')) === 'Tom Reyes');
    holds('with the way back', (await text('.top')).includes('Back to the page'));
    await press('Escape');
    holds('Esc goes back to the page', (await text('.person-name')) === 'Anna Lindqvist');
  },

  async 'the menu'({ page, open, press, click, holds, count, text }) {
    await open('card');
    await click('.top [aria-haspopup=menu]');
    await press('ArrowDown', 'End', 'ArrowUp', 'Escape');
    holds('Esc closes a menu', (await count('.menu')) === 0);
    await click('.top [aria-haspopup=menu]');
    await page.evaluate(() => {
      for (const item of document.querySelectorAll<HTMLElement>('.menu-item'))
        if (item.textContent === '中文') item.click();
    });
    await press();
    holds(
      'the language changes at once',
      (await text('.log')).includes('记录'),
      await text('.log'),
    );
  },

  async 'the popup'({ open, click, holds, text }) {
    await open('popup');
    await click('.check');
    const left = await text('.toned + .count');
    holds('done in the popup', left === '3', left);
  },

  async 'a narrow window'({ page, open, holds }) {
    await page.setViewport({ width: 300, height: 500 });
    await open('card');
    const wide = await page.$eval('.content', (box) => box.scrollWidth > box.clientWidth);
    holds('nothing is cut off at 300 px', !wide);
  },
};
