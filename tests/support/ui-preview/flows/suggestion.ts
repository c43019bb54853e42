import type { Walks } from './kit.ts';

const act = '.next .next-do .button';

export const walks: Walks = {
  async 'a gap is filled in where it belongs'({ page, open, press, type, holds, count }) {
    const held = () =>
      page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    await open('next-gap');
    await page.focus(act);
    await press('Enter');
    holds('the square has the focus', (await held()).startsWith('Friend'), await held());
    await press('Enter');
    await page.waitForFunction(() =>
      document.querySelector('.next-why')?.textContent?.includes('birthday'),
    );
    await page.focus(act);
    await press('Enter');
    holds('the caret is in the line of days', (await held()) === 'Which day', await held());
    await press('Escape');
    holds(
      'Esc gives the focus back',
      await page.$eval(act, (one) => one === document.activeElement),
    );
    await press('Enter');
    await type('12 March 1980');
    await press('Enter');
    await page.waitForFunction(() =>
      document.querySelector('.next-why')?.textContent?.includes('festivals'),
    );
    await page.focus(act);
    await press('Enter');
    holds('the festivals are open', (await count('[role=menu]')) === 1);
    await press('ArrowDown', 'Enter');
    await page.waitForFunction(() =>
      document.querySelector('.next-why')?.textContent?.includes('best'),
    );
    await page.focus(act);
    await press('Enter');
    holds('the caret is in the hours', (await held()) === 'Best hours', await held());
    await type('mornings');
    await press('Enter');
    await page.waitForFunction(() =>
      document.querySelector('.next-why')?.textContent?.includes('boss'),
    );
    await page.focus(act);
    await press('Enter');
    const into = await page.evaluate(() => document.activeElement?.tagName);
    holds('and in the file', into === 'TEXTAREA', into);
  },
};
