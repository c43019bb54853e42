import type { Walks } from './kit.ts';

const field = '.note-panel textarea';
const newest = '.toast:last-child';

export const walks: Walks = {
  async 'a new date'({ page, open, press, type, ctrl, holds, text, count, focused }) {
    await page
      .browserContext()
      .overridePermissions(new URL(page.url()).origin, ['clipboard-read', 'clipboard-write']);
    await open('ledger');
    await press('j', 'r');
    await type('fri');
    await press('Enter');
    holds('says what it means', (await text('.note-said')).includes('count as late'));
    const note = await page.$eval(field, (box) => (box as HTMLTextAreaElement).value);
    holds('writes an honest note', note.startsWith('Hi Anna,') && note.includes('Friday'), note);
    holds('Enter goes on', (await focused()) === 'Copy and move', await focused());
    await press('Enter');
    holds('the date moved', (await text('.ledger')).includes('moved from Sat 21 Nov'));
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    holds('the note was copied', copied === note, copied);
    await ctrl('z');
    holds('Ctrl+Z takes it back', (await text('.ledger .row')).includes('3 d overdue'));
    await press('j', 'r', 'Escape');
    holds('nothing is left open', (await count(field)) === 0);
  },

  async 'a soft word'({ open, click, type, press, holds, text, count }) {
    await open('ledger');
    const steps = '.ledger li:nth-child(2) .step:nth-child';
    await click(`${steps}(1)`);
    await type('in 2 weeks');
    await press('Enter');
    holds('firm now', (await text('.toast')).includes('Firm now'), await text('.toast'));
    await open('ledger');
    await click(`${steps}(2)`);
    holds('an early no is kept word', (await text('.note-said')).includes('kept word'));
    await press('Escape');
    holds('Esc leaves it', (await count(field)) === 0);
    await click(`${steps}(2)`);
    await click('.note-foot .button-soft');
    holds('said no', (await text('.toast')).includes('honest no'), await text('.toast'));
  },

  async 'asking for approval'({ open, click, type, press, holds, text, count }) {
    await open('ledger');
    await click('.ledger li:nth-child(4) .step');
    await type('Ms Li, answer by mon');
    await press('Enter');
    const row = await text('.ledger li:nth-child(4)');
    holds('asked whom and when', row.includes('asked Ms Li today'), row);
    holds('and the answer’s day', row.includes('answer due') && row.includes('in 6 days'), row);
    await click('.ledger li:nth-child(4) .step');
    holds('approved is firm', (await text('.ledger')).includes('approved by Ms Li'));
    const before = await count('.row .check-square');
    await click('.ledger .step-yours + .step');
    holds('decided alone is reported', (await count('.row .check-square')) === before + 1);
  },

  async 'kept, and more'({ open, press, click, ctrl, type, holds, text, count }) {
    await open('ledger');
    await press('j', 'j', 'd');
    await click('.after-chip:nth-child(2)');
    await click('.after-chip:nth-child(3)');
    holds('more than promised', (await text('.after')).includes('more than promised'));
    await click('.toast-button');
    holds('one Undo takes back both', (await count('.ledger .row')) === 6);
    await press('j', 'x');
    const said = await text(newest);
    holds('X drops', said.includes('Dropped'), said);
    await click(`${newest} .after-chip`);
    await type('They bought elsewhere');
    await press('Enter');
    holds('why is noted', (await text(newest)).includes('Noted'), await text(newest));
    await ctrl('z');
    await ctrl('z');
    holds('and can be taken back', (await count('.ledger .row')) === 6);
  },

  async 'a mail that keeps a promise'({ open, press, ctrl, holds, count, text }) {
    await open('done');
    const before = await count('.ledger .row');
    await press('l');
    holds('asks', (await text('.closes')).includes('Does this keep'), await text('.closes'));
    await press('Enter');
    const said = await text(newest);
    holds('closes it and keeps the other', said.includes('1 promise done'), said);
    await ctrl('z');
    holds('Ctrl+Z takes both back', (await count('.ledger .row')) === before);
  },

  async 'all promises'({ page, open, press, click, holds, text, count }) {
    await page.setViewport({ width: 1100, height: 800 });
    await open('promises');
    const rows = await count('.promises .row');
    await press('j', 'j', 'd');
    holds('D does it', (await count('.promises .row')) === rows - 1);
    await press('Enter');
    await click('.promises-filter .chip:nth-of-type(8)');
    holds(
      'it stands among the closed',
      (await text('.promises .row-closed')).includes('Call back'),
    );
    await click('.promises-filter .chip:nth-of-type(2)');
    holds('overdue ones by themselves', (await count('.promises .row')) === 1);
  },
};
