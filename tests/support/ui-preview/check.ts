/**
 * Looks at every scene in Chromium and holds axe to it: English on light and Chinese on dark, so
 * that each language and each theme is seen once. What begins with a press on a scene is seen in
 * one of the languages and on both themes, the second for its contrasts alone. `--all` or a choice
 * of either looks at each pair.
 * `node tests/support/ui-preview/check.ts [--shots DIR] [--only a,b] [--lang en] [--theme dark]
 * [--width 340 | --widths 320,1100] [--height 760]`; sizes are each screen's own unless given.
 * Prints every violation and ends with 1 when there is one.
 */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { openPreview, type Preview, settled, show } from './look.ts';
import type { Listed } from './scene.ts';
import { servePreview } from './server.ts';

const { values: given } = parseArgs({
  options: {
    shots: { type: 'string' },
    only: { type: 'string' },
    width: { type: 'string' },
    widths: { type: 'string' },
    height: { type: 'string' },
    lang: { type: 'string' },
    theme: { type: 'string' },
    all: { type: 'boolean', default: false },
  },
});

const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Look = { lang: string; theme: string };
type Violation = { id: string; help: string; nodes: { html: string; failureSummary?: string }[] };

async function violations(page: Page, rules: string[] | null): Promise<Violation[]> {
  await page.evaluate(axe);
  return page.evaluate(async (runOnly) => {
    const { axe: tool } = globalThis as unknown as {
      axe: { run(options: object): Promise<{ violations: Violation[] }> };
    };
    const options = { resultTypes: ['violations'], ...(runOnly && { runOnly }) };
    return (await tool.run(options)).violations;
  }, rules);
}

/** Prints what is wrong with what is shown, by some of the rules or all; answers how much. */
async function report(page: Page, name: string, rules: string[] | null = null): Promise<number> {
  const found = await violations(page, rules);
  for (const { id, help, nodes } of found) {
    console.log(`${name}: ${id}: ${help}`);
    for (const { html, failureSummary } of nodes.slice(0, 3))
      console.log(`   ${html.slice(0, 160)}\n   ${failureSummary?.split('\n')[1] ?? ''}`);
  }
  return found.length;
}

/** Scenes are looked at by as many browsers at once as there are cores here, at least. */
const EYES = 2;
const served = await servePreview();
const previews = await Promise.all(Array.from({ length: EYES }, () => openPreview(served)));
const [{ listing }] = previews as [Preview];
const names = given.only?.split(',') ?? Object.keys(listing);
const widths = (given.widths ?? given.width)?.split(',').map(Number) ?? [null];
const pairs = given.all || given.shots || given.lang || given.theme;
const choices: Look[] = (given.lang ?? 'en,zh')
  .split(',')
  .flatMap((lang) => (given.theme ?? 'light,dark').split(',').map((theme) => ({ lang, theme })));
const usual: readonly Look[] = [
  { lang: 'en', theme: 'light' },
  { lang: 'zh', theme: 'dark' },
];

/** How one is looked at: as chosen, a scene as is usual, steps by turns. */
function looksAt({ step }: Listed, turn: number): readonly Look[] {
  if (pairs) return choices;
  return step ? usual.filter((_, i) => i === turn % usual.length) : usual;
}

let bad = 0;

/** What is shown on the other theme, as it stands. */
async function recolour(page: Page, theme: string): Promise<string> {
  const other = theme === 'dark' ? 'light' : 'dark';
  await page.evaluate((name) => {
    document.documentElement.dataset.theme = name;
  }, other);
  await settled(page);
  return other;
}

async function look(preview: Preview, scene: string): Promise<void> {
  const { page } = preview;
  const listed = listing[scene];
  if (!listed) throw new Error(`no scene ${scene}`);
  for (const wanted of widths)
    for (const { lang, theme } of looksAt(listed, names.indexOf(scene))) {
      const own = listed.viewport;
      const width = wanted ?? own.width;
      const height = given.height ? Number(given.height) : own.height;
      await page.setViewport({ width, height, deviceScaleFactor: given.shots ? 2 : 1 });
      const name = `${scene}-${lang}-${theme}-${width}`;
      await show(preview, scene, { lang, theme }).catch((error: unknown) => {
        bad += 1;
        console.log(`${name}: ${String(error)}`);
      });
      if (given.shots) await page.screenshot({ path: path.join(given.shots, `${name}.png`) });
      bad += await report(page, name);
      if (pairs || !listed.step) continue;
      const other = await recolour(page, theme);
      bad += await report(page, `${scene}-${lang}-${other}-${width}`, ['color-contrast']);
    }
}

try {
  if (given.shots) fs.mkdirSync(given.shots, { recursive: true });
  const left = [...names];
  await Promise.all(
    previews.map(async (preview) => {
      preview.page.on('pageerror', (error) => {
        bad += 1;
        console.log('page error', String(error));
      });
      preview.page.on('console', (message) => {
        if (message.type() === 'error') console.log('console', message.text());
      });
      for (let scene = left.shift(); scene !== undefined; scene = left.shift())
        await look(preview, scene);
    }),
  );
  console.log(`${names.length} scenes, ${bad} violations`);
} finally {
  await Promise.all([served, ...previews].map((opened) => opened.close()));
}
process.exit(bad > 0 ? 1 : 0);
