import type { Walks } from './kit.ts';

const begin = '.empty .button-primary';
const read = '.teach-now .teach-said';

export const walks: Walks = {
  async 'a page is taught by keyboard'({ page, open, press, type, holds, text, count, focused }) {
    await open('cannot-read');
    await page.focus(begin);
    await press('Enter');
    for (const part of ['Sender', 'Subject', 'Date', 'Text']) {
      await page.waitForSelector(read);
      const asked = await text('.teach-now .teach-ask');
      holds(`${part} is asked for`, asked === part, asked);
      const label = await focused();
      holds('with the focus on what takes it', label === 'That’s right', label);
      await press('Enter');
    }
    const field = await page.evaluate(() => document.activeElement?.getAttribute('type'));
    holds('the own address is typed', field === 'email', field);
    await type('jonas@harbour.example');
    await press('Enter');
    holds('all are ticked', (await count('.teach-done')) === 5, await count('.teach-done'));
    const label = await focused();
    holds('the focus is on Keep', label.includes('webmail') || label.includes('mail.'), label);
    await press('Enter');
    await page.waitForFunction(() => document.querySelector('.teach') === null);
    holds('kept, it gives the page back', (await count('.teach')) === 0);
  },

  async 'teaching is left'({ page, open, press, holds, count }) {
    await open('cannot-read');
    await page.focus(begin);
    await press('Enter');
    await press('Escape');
    holds('Esc ends the pointing', (await count('.teach-now .meta')) === 0);
    await page.focus('.teach-head .icon-button');
    await press('Enter');
    holds('the cross leaves', (await count('.teach')) === 0);
  },
};
