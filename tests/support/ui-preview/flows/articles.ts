import type { Walks } from './kit.ts';

export const walks: Walks = {
  async 'keeping for customers'({ open, type, press, text, holds, count, page }) {
    await open('keep-window');
    await type('Freight');
    await page.waitForSelector('.keep-fit');
    const before = await count('.keep-fit');
    await press('Enter');
    await type(' ');
    holds('a tag is added', (await text('.tag')).includes('Freight'), await text('.tag'));
    holds('and says whom it fits', before > 0 && (await count('.keep-fit')) > 0);
    await press('Enter');
    holds(
      'Enter keeps',
      (await text('.toast')).includes('Kept for customers'),
      await text('.toast'),
    );
  },

  async 'giving an article'({ page, open, press, ctrl, text, count, holds, focused }) {
    await page.setViewport({ width: 1100, height: 800 });
    await open('articles');
    await press('k', 'Enter');
    await page.waitForSelector('.fit-row');
    holds('Enter opens it', (await text('h1')).includes('recycled fabrics'), await text('h1'));
    const rows = await count('.fit-row');
    await press('j');
    holds('who had only asks is first', (await focused()).includes('only asks'), await focused());
    await press('d');
    holds('D notes it', (await text('.toast')).includes('got it'), await text('.toast'));
    holds('they are not proposed again', (await count('.fit-row')) === rows - 1);
    await ctrl('z');
    holds('Ctrl+Z takes it back', (await count('.fit-row')) === rows);
    await press('j', 'Enter');
    await page.waitForSelector('.snippet-text');
    const letter = await page.$eval('.snippet-text', (box) => (box as HTMLTextAreaElement).value);
    holds(
      'the letter has title and link',
      letter.includes('recycled fabrics') && letter.includes('https://www.textile'),
    );
    await page.click('.sheet-foot .button');
    await page.waitForSelector('.others');
    holds(
      'copied, it is noted as given',
      (await text('.others')).includes('got it'),
      await text('.others'),
    );
    await press('Escape');
    await page.waitForSelector('.article');
    holds('Esc goes back', (await count('.article')) === 4);
  },
};
