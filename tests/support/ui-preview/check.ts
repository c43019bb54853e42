/**
 * Looks at every scene in Chromium, in both languages and both themes, and holds axe to it.
 * `node tests/support/ui-preview/check.ts [--shots DIR] [--only a,b] [--width 340] [--height 760]`
 * Prints every violation and ends with 1 when there is one.
 */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer, { type Page } from 'puppeteer-core';
import { findBrowser } from '../browsers/find-browser.ts';
import { sceneNames } from './scenes.ts';
import { servePreview } from './server.ts';

const { values: given } = parseArgs({
  options: {
    shots: { type: 'string' },
    only: { type: 'string' },
    width: { type: 'string', default: '340' },
    height: { type: 'string', default: '760' },
    lang: { type: 'string', default: 'en,zh' },
    theme: { type: 'string', default: 'light,dark' },
  },
});

/** Scenes that begin with a press: what is pressed, and what must stand there after it. */
const steps: Record<string, { from: string; keys?: string[]; type?: string; press?: string }> = {
  'card+found': { from: 'card', keys: ['l'] },
  'card+search': { from: 'card', keys: ['/'], type: 'o' },
  'card+followup': { from: 'card', keys: ['f'], type: 'Call about the samples fri' },
  'card+note': { from: 'card', keys: ['n'], type: 'Prefers calls in the morning' },
  'card+menu': { from: 'card', press: '.top [aria-haspopup=menu]' },
  'card+rowmenu': { from: 'card', press: '.row .row-more' },
  'card+evidence': { from: 'card', press: '.row .row-text' },
  'card+done': { from: 'card', press: '.next .button' },
  'card+entry': { from: 'card', press: '.entry-text' },
  'card+details': { from: 'quiet', press: '.details-open' },
  'card+edit': { from: 'card', press: '.person-name .edit-text' },
  'card+promise': { from: 'card', press: '.ledger .section-head .icon-button' },
  'card+newdate': { from: 'card', press: '.next .button-plain' },
  'card+manual': { from: 'quiet', press: '.log-more' },
  'crowd+all': { from: 'crowd', press: '.people-list > li:last-child .chip' },
  'missing+sure': { from: 'missing', press: '.empty .button-plain' },
  'doubt+write': { from: 'doubt', press: '.check' },
  'popup+snooze': { from: 'popup', press: '.row-acts [aria-haspopup]' },
};

const wanted = given.only?.split(',');
const scenes = [...sceneNames, ...Object.keys(steps)].filter((name) =>
  wanted ? wanted.includes(name) : true,
);
const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Violation = { id: string; help: string; nodes: { html: string; failureSummary?: string }[] };

async function violations(page: Page): Promise<Violation[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: tool } = globalThis as unknown as {
      axe: { run(options: object): Promise<{ violations: Violation[] }> };
    };
    return (await tool.run({ resultTypes: ['violations'] })).violations;
  });
}

async function show(page: Page, url: string, scene: string, query: string): Promise<void> {
  const step = steps[scene];
  await page.goto(`${url}?scene=${step?.from ?? scene}&${query}`);
  await page.waitForSelector('.app');
  await settle(page, 120);
  if (step?.press) await page.click(step.press);
  for (const key of step?.keys ?? []) await page.keyboard.press(key as 'l');
  await settle(page, 80);
  if (step?.type) await page.keyboard.type(step.type);
  if (scene === 'card+manual') {
    await page.keyboard.press('Enter');
  }
  // Silent backgrounds take their time to be noticed.
  await settle(page, scene.startsWith('silent') ? 1000 : scene.startsWith('doubt') ? 900 : 420);
}

const settle = (page: Page, ms: number) =>
  page.evaluate((wait) => new Promise((done) => setTimeout(done, wait)), ms);

const { server, url } = await servePreview();
const browser = await puppeteer.launch({
  executablePath: await findBrowser('chromium'),
  args: ['--no-sandbox', '--disable-background-networking', '--no-first-run'],
});
let bad = 0;
try {
  const page = await browser.newPage();
  page.on('pageerror', (error) => {
    bad += 1;
    console.log('page error', String(error));
  });
  page.on('console', (message) => {
    if (message.type() === 'error') console.log('console', message.text());
  });
  if (given.shots) fs.mkdirSync(given.shots, { recursive: true });
  const height = Number(given.height);
  for (const scene of scenes)
    for (const lang of given.lang.split(','))
      for (const theme of given.theme.split(',')) {
        const popup = scene.startsWith('popup');
        await page.setViewport({
          width: popup ? 380 : Number(given.width),
          height: popup ? 560 : height,
          deviceScaleFactor: given.shots ? 2 : 1,
        });
        await show(page, url, scene, `lang=${lang}&theme=${theme}`);
        const name = `${scene}-${lang}-${theme}`;
        if (given.shots)
          await page.screenshot({ path: path.join(given.shots, `${name}-${given.width}.png`) });
        for (const { id, help, nodes } of await violations(page)) {
          bad += 1;
          console.log(`${name}: ${id}: ${help}`);
          for (const { html, failureSummary } of nodes.slice(0, 3))
            console.log(`   ${html.slice(0, 160)}\n   ${failureSummary?.split('\n')[1] ?? ''}`);
        }
      }
  console.log(`${scenes.length} scenes, ${bad} violations`);
} finally {
  await browser.close();
  await server.close();
}
process.exit(bad > 0 ? 1 : 0);
