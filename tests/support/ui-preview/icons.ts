/**
 * Draws the toolbar icons from their sources: `node tests/support/ui-preview/icons.ts`.
 * `public/icon/kept.svg` → `16.png` …, `kept-due.svg` (somebody is due a visit) → `16-dot.png` ….
 */
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../browsers/find-browser.ts';

const folder = fileURLToPath(new URL('../../../public/icon/', import.meta.url));
const browser = await puppeteer.launch({
  executablePath: await findBrowser('chromium'),
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage();
  for (const [source, suffix] of [
    ['kept.svg', ''],
    ['kept-due.svg', '-dot'],
  ] as const)
    for (const size of [16, 32, 48, 128]) {
      const svg = fs.readFileSync(`${folder}${source}`).toString('base64');
      await page.setViewport({ width: size, height: size });
      await page.setContent(
        `<style>body{margin:0}img{display:block}</style><img width="${size}" height="${size}" src="data:image/svg+xml;base64,${svg}">`,
      );
      await page.screenshot({
        path: `${folder}${size}${suffix}.png` as `${string}.png`,
        omitBackground: true,
      });
    }
} finally {
  await browser.close();
}
