/**
 * Walks the sidebar by keyboard in Chromium, as somebody does who opens it forty times a day.
 * `node tests/support/ui-preview/flows.ts`; ends with 1 when a step does not hold.
 */
import puppeteer, { type KeyInput, type Page } from 'puppeteer-core';
import { findBrowser } from '../browsers/find-browser.ts';
import { servePreview } from './server.ts';

const { server, url } = await servePreview();
const browser = await puppeteer.launch({
  executablePath: await findBrowser('chromium'),
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
let bad = 0;

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));
const press = async (...keys: KeyInput[]) => {
  for (const key of keys) await page.keyboard.press(key);
  await wait(250);
};
const text = (selector: string) =>
  page.$eval(selector, (element) => element.textContent ?? '').catch(() => '');
const count = (selector: string) => page.$$eval(selector, (found) => found.length);
const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
const undo = async () => {
  await page.keyboard.down('Control');
  await press('z');
  await page.keyboard.up('Control');
  await wait(200);
};

function holds(what: string, is: boolean, seen: unknown = '') {
  if (!is) bad += 1;
  console.log(`${is ? 'ok  ' : 'FAIL'} ${what}${is ? '' : ` (${String(seen)})`}`);
}

async function open(target: Page, scene: string, lang = 'en') {
  await target.goto(`${url}?scene=${scene}&lang=${lang}&theme=light`);
  await target.waitForSelector('.app');
  await wait(250);
}

try {
  await page.setViewport({ width: 340, height: 760 });

  await open(page, 'card');
  await press('l');
  holds('L logs and shows what was promised', (await count('dialog .found-row')) === 4);
  holds('the focus is on Keep', (await focused()).startsWith('Keep 3'), await focused());
  await press('Enter');
  holds('Enter keeps and closes', (await count('dialog')) === 0);
  holds('they stand among the promises', (await count('.ledger .row')) === 8);
  holds('Log says it is logged', (await text('.log')).includes('Logged'), await text('.log'));
  await undo();
  holds('Ctrl+Z takes the promises back', (await count('.ledger .row')) === 5);
  await undo();
  holds('and the log', (await text('.log')).includes('Log 3'), await text('.log'));

  await open(page, 'card');
  await press('l');
  await press('Escape');
  holds('Esc skips', (await count('dialog')) === 0 && (await count('.ledger .row')) === 5);
  holds('the log can be undone', (await text('.toast')).includes('Undo'), await text('.toast'));

  await open(page, 'card');
  await press('j', 'j');
  holds('J walks', (await focused()).includes('minimum order'), await focused());
  await press('k', 'd');
  holds('D does it', (await count('.ledger .row')) === 4);
  holds('and says so', (await text('.toast')).includes('Word kept'), await text('.toast'));

  await open(page, 'card');
  await press('f');
  await page.keyboard.type('Call about the samples fri');
  await wait(300);
  holds('the day is shown before Enter', (await text('.dated .chip')) === 'Fri 27 Nov');
  await press('Enter');
  const planned = await page.$$eval('.row', (rows) => rows.map((row) => row.textContent ?? ''));
  holds(
    'Enter plans it without the words of the day',
    planned.some((row) => row.includes('Call about the samples') && row.includes('Fri 27 Nov')),
    planned.join('|'),
  );
  await press('n');
  await page.keyboard.type('Likes tea');
  await page.keyboard.down('Control');
  await press('Enter');
  await page.keyboard.up('Control');
  holds('Ctrl+Enter saves a note', (await text('.timeline')).includes('Likes tea'));

  await open(page, 'card');
  await press('/');
  await page.keyboard.type('tom');
  await wait(250);
  await press('Enter');
  holds('a search ends at the card', (await text('.person-name')) === 'Tom Reyes');
  holds('with the way back', (await text('.top')).includes('Back to the page'));
  await press('Escape');
  holds('Esc goes back to the page', (await text('.person-name')) === 'Anna Lindqvist');

  await open(page, 'card');
  await page.click('.person-name .edit-text');
  await page.keyboard.type('Anna L.');
  await press('Escape');
  holds('Esc leaves the name', (await text('.person-name')) === 'Anna Lindqvist');
  await page.click('.person-name .edit-text');
  await page.keyboard.type('安娜');
  await page.$eval('.person-name input', (field) => {
    field.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }),
    );
  });
  holds('Enter of an input method does not save', (await count('.person-name input')) === 1);
  await press('Enter');
  await wait(400);
  holds('Enter does', (await text('.person-name')) === '安娜', await text('.person-name'));

  await open(page, 'unknown');
  await page.click('.person .button-primary');
  await wait(250);
  holds('a stranger is added in one press', (await count('.ledger')) === 1);

  await open(page, 'card');
  const before = await count('.entry');
  for (let scroll = 0; scroll < 12; scroll += 1) {
    await page.$eval('[data-scroll]', (box) => box.scrollBy(0, 4000));
    await wait(120);
  }
  const rows = await page.$$eval('.virtual-row', (found) =>
    Number(found.at(-1)?.getAttribute('data-index')),
  );
  holds('the timeline goes on', rows > 200, rows);
  holds(
    'and draws only what is in view',
    (await count('.entry')) < before + 30,
    await count('.entry'),
  );

  await open(page, 'card');
  await page.click('.top [aria-haspopup=menu]');
  await press('ArrowDown', 'End', 'ArrowUp', 'Escape');
  holds('Esc closes a menu', (await count('.menu')) === 0);
  await page.click('.top [aria-haspopup=menu]');
  await page.evaluate(() => {
    for (const item of document.querySelectorAll<HTMLElement>('.menu-item'))
      if (item.textContent === '中文') item.click();
  });
  await wait(250);
  holds('the language changes at once', (await text('.log')).includes('记录'), await text('.log'));

  await open(page, 'popup');
  await page.click('.check');
  await wait(250);
  holds(
    'done in the popup',
    (await text('.toned + .count')) === '1',
    await text('.toned + .count'),
  );

  await page.setViewport({ width: 300, height: 500 });
  await open(page, 'card');
  const wide = await page.$eval('.content', (box) => box.scrollWidth > box.clientWidth);
  holds('nothing is cut off at 300 px', !wide);
} finally {
  await browser.close();
  await server.close();
}
process.exit(bad > 0 ? 1 : 0);
