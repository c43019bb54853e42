import type { Walks } from './kit.ts';

const rows = '.today .row';

export const walks: Walks = {
  async 'put off from Today'({ page, open, press, type, ctrl, holds, text, count }) {
    await page.setViewport({ width: 1100, height: 800 });
    await open('dash');
    const before = await count(rows);
    await press('k', 's', 'Enter');
    holds('S puts a visit off', (await count(rows)) === before - 1, await count(rows));
    await ctrl('z');
    holds('Ctrl+Z brings it back', (await count(rows)) === before, await count(rows));
    await press('j', 'r');
    holds('R asks for a new date', (await count('.row .when')) === 1);
    await type('fri');
    await press('Enter', 'Enter');
    const said = await text('.toast:last-child');
    holds('and moves the word', said.includes('Moved') || said.includes('moved'), said);
  },
};
