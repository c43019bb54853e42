import type { Walks } from './kit.ts';

const plus = '.bond .section-head [aria-haspopup=menu]';

export const walks: Walks = {
  async 'where they stand'({ page, open, click, ctrl, holds, count, text }) {
    await open('bond-new');
    await click('.pad-partner');
    holds('one press places', (await text('.pad-word')).startsWith('Partner'));
    await page.focus('.pad-supplier');
    await page.keyboard.press('Space');
    await page.waitForFunction(() =>
      document.querySelector('.pad-word')?.textContent?.startsWith('Supplier'),
    );
    holds('the keyboard places, too', (await count('.pad-cell[aria-pressed=true]')) === 1);
    await ctrl('z');
    holds('Ctrl+Z places back', (await text('.pad-word')).startsWith('Partner'));
  },

  async 'not now'({ open, click, press, type, holds, count, text }) {
    await open('bond-new');
    await click('.bond-chip-line .chip:last-child');
    await type('Budget freeze, end of January');
    await press('Enter');
    holds('the moon tells why', (await text('.pause')).includes('Budget freeze'));
    await click('.pause .button');
    holds('and ends early', (await count('.pause')) === 0);
  },

  async 'a complaint'({ open, press, click, type, ctrl, holds, text, count }) {
    await open('bond-new');
    await click(plus);
    await press('Enter');
    await type('Two boxes were missing');
    await press('Enter');
    holds('is red', (await count('.complaint.tone-overdue')) === 1);
    holds('and the next step', (await count('.complaint .next-silence')) === 1);
    await click('.complaint .next-silence button');
    await press('Enter');
    holds('put off from its strip', (await count('.complaint .next-silence')) === 0);
    await ctrl('z');
    holds('and back by undo', (await count('.complaint .next-silence')) === 1);
    await click('.complaint-do .button');
    await type('The carrier lost it, friday');
    await press('Enter');
    holds('amber once they were told', (await count('.complaint.tone-waiting')) === 1);
    holds('with cause and day', (await text('.complaint')).includes('lost it. Next word Fri'));
    await click('.complaint-do .button');
    holds('grey once solved', (await count('.complaint.tone-planned')) === 1);
    await ctrl('z');
    holds('and taken back', (await count('.complaint.tone-waiting')) === 1);
  },

  async 'a gift'({ open, click, press, type, holds, text }) {
    await open('bond-new');
    await click(plus);
    await press('ArrowDown', 'ArrowDown', 'Enter');
    await type('Moon cakes ¥380');
    holds('the amount is read', (await text('.line-read')).includes('¥380'));
    await press('Enter');
    holds('and summed', (await text('.bond-lead')).includes('given ¥380'));
  },

  async 'before you talk'({ open, press, holds, count }) {
    await open('bond');
    await press('b');
    holds('B opens the brief', (await count('.brief-part')) > 5);
    await press('Escape');
    holds('Esc closes it', (await count('dialog')) === 0);
  },

  async 'a need'({ open, click, press, type, holds, text, count }) {
    await open('bond-new');
    await click(plus);
    await press('ArrowDown', 'Enter');
    await type('Smaller boxes, fri');
    await press('Enter');
    const row = '.bond-row:has(.need-step)';
    holds('is heard', (await text(row)).includes('Smaller boxes'), await text(row));
    await click(`${row} .check`);
    holds('then answered', (await count('.need-answered')) === 1);
    await click(`${row} .check`);
    holds('then solved, out of the way', (await count('.bond-more .need-solved')) === 1);
  },

  async 'a step of the plan'({ open, click, press, type, holds, text, count, ctrl }) {
    await open('bond-new');
    await click(plus);
    await press('ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown');
    await press('Enter');
    await type('Trial order');
    await press('Enter');
    holds('wants a day and keeps the words', (await count('.dated [role=alert]')) === 1);
    await type(', next friday');
    await press('Enter');
    const steps = async () => (await text('.bond-lead')).replaceAll(' ', '');
    holds('is planned', (await steps()).includes('0/1'), await steps());
    await ctrl('z');
    holds('and taken back', (await count('.dated')) === 0);
  },

  async 'a survey'({ page, open, click, press, type, holds, text, count }) {
    await open('bond-new');
    await click(plus);
    await press('ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter');
    await type('Good work, slow answers');
    await press('Escape');
    holds('Esc empties the line first', (await count('.dated')) === 1);
    await press('Escape');
    holds('then leaves it', (await count('.dated')) === 0);
    const label = await page.evaluate(() => document.activeElement?.getAttribute('aria-haspopup'));
    holds('and the focus is back on +', label === 'menu', label);
    await press('Enter', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter');
    await type('Good work, slow answers');
    await press('Enter');
    const row = '.bond-row:has(.score)';
    holds('is kept with its words', (await text(row)).includes('slow answers'), await text(row));
  },

  async 'backing off'({ open, click, type, holds, text }) {
    await open('bond-new');
    await click('.bond-chip-line .chip:last-child');
    await type('Budget freeze, end of January');
    await click('.line-choices .chip');
    await click('.dated-foot .button-primary');
    const bond = await text('.bond');
    holds('is a favour of mine', bond.includes('Backed off when asked'), bond);
  },
};
