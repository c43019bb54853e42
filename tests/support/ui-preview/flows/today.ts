import type { Walks } from './kit.ts';

const rows = '.today .row';

export const walks: Walks = {
  async 'put off from Today'({ page, open, press, type, ctrl, holds, text, count }) {
    await page
      .browserContext()
      .overridePermissions(new URL(page.url()).origin, ['clipboard-read', 'clipboard-write']);
    await page.setViewport({ width: 1100, height: 800 });
    await open('dash');
    const before = await count(rows);
    await press('k', 's', 'Enter');
    holds('S puts a visit off', (await count(rows)) === before - 1, await count(rows));
    await ctrl('z');
    holds('Ctrl+Z brings it back', (await count(rows)) === before, await count(rows));
    await press('j', 'r');
    holds('R asks for a new date', (await count('.row .when')) === 1);
    const word = await text('.row:has(.when) .row-text');
    await type('fri');
    await press('Enter');
    await press('Enter');
    const left = await text('.today');
    holds('and moves the word', word !== '' && !left.includes(word), left);
  },
};
