import type { Walks } from './kit.ts';

export const walks: Walks = {
  async 'log and keep'({ open, press, ctrl, holds, count, focused, text }) {
    await open('card');
    await press('l');
    holds('L logs and shows what was promised', (await count('dialog .found-row')) === 3);
    holds('the focus is on Keep', (await focused()).startsWith('Keep 2'), await focused());
    await press('Enter');
    holds('Enter keeps and closes', (await count('dialog')) === 0);
    holds('they stand among the promises', (await count('.ledger .row')) === 7);
    holds('Log says it is logged', (await text('.log')).includes('Logged'), await text('.log'));
    await ctrl('z');
    holds('Ctrl+Z takes the promises back', (await count('.ledger .row')) === 5);
    await ctrl('z');
    holds('and the log', (await text('.log')).includes('Log 3'), await text('.log'));
  },

  async 'log and skip'({ open, press, holds, count, text }) {
    await open('card');
    await press('l');
    await press('Escape');
    holds('Esc skips', (await count('dialog')) === 0 && (await count('.ledger .row')) === 5);
    holds('the log can be undone', (await text('.toast')).includes('Undo'), await text('.toast'));
  },

  async 'through the promises'({ open, press, holds, count, focused, text }) {
    await open('card');
    await press('j', 'j');
    holds('J walks', (await focused()).includes('minimum order'), await focused());
    await press('k', 'd');
    holds('D does it', (await count('.ledger .row')) === 4);
    holds('and says so', (await text('.toast')).includes('Done, late'), await text('.toast'));
  },

  async 'plan and note'({ page, open, press, ctrl, type, holds, text }) {
    await open('card');
    await press('f');
    await type('Call about the samples fri');
    holds('the day is shown before Enter', (await text('.dated .chip')) === 'Fri 27 Nov');
    await press('Enter');
    const planned = await page.$$eval('.row', (rows) => rows.map((row) => row.textContent ?? ''));
    holds(
      'Enter plans it without the words of the day',
      planned.some((row) => row.includes('Call about the samplesFri')),
      planned.join('|'),
    );
    await press('n');
    await page.keyboard.type('Likes tea');
    await ctrl('Enter');
    holds('Ctrl+Enter saves a note', (await text('.timeline')).includes('Likes tea'));
  },

  async 'the name'({ page, open, press, click, holds, count, text }) {
    await open('card');
    await click('.person-name .edit-text');
    await page.keyboard.type('Anna L.');
    await press('Escape');
    holds('Esc leaves the name', (await text('.person-name')) === 'Anna Lindqvist');
    await click('.person-name .edit-text');
    await page.keyboard.type('安娜');
    await page.$eval('.person-name input', (field) => {
      field.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }),
      );
    });
    holds('Enter of an input method does not save', (await count('.person-name input')) === 1);
    await press('Enter');
    holds('Enter does', (await text('.person-name')) === '安娜', await text('.person-name'));
  },

  async 'a stranger'({ open, click, holds, count }) {
    await open('unknown');
    await click('.person .button-primary');
    holds('a stranger is added in one press', (await count('.ledger')) === 1);
  },

  async 'the timeline'({ page, open, holds, count }) {
    await open('long');
    const before = await count('.entry');
    for (let scroll = 0; scroll < 12; scroll += 1) {
      await page.$eval('[data-scroll]', (box) => box.scrollBy(0, 4000));
      await new Promise((done) => setTimeout(done, 120));
    }
    const rows = await page.$$eval('.virtual-row', (found) =>
      Number(found.at(-1)?.getAttribute('data-index')),
    );
    holds('the timeline goes on', rows > 200, rows);
    const drawn = await count('.entry');
    holds('and draws only what is in view', drawn < before + 30, drawn);
  },
};
