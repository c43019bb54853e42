/** Looking at the preview in Chromium: opening a scene and waiting until it has come to rest. */
import puppeteer, { type KeyInput, type Page } from 'puppeteer-core';
import { findBrowser } from '../browsers/find-browser.ts';
import type { Listed } from './scene.ts';

export type Preview = {
  page: Page;
  url: string;
  /** Every scene and step there is. */
  listing: Record<string, Listed>;
  close(): Promise<void>;
};

/** A browser that looks at the served preview; several may look at one. */
export async function openPreview({ url }: { url: string }): Promise<Preview> {
  const browser = await puppeteer.launch({
    executablePath: await findBrowser('chromium'),
    args: ['--no-sandbox', '--disable-background-networking', '--no-first-run'],
  });
  const page = await browser.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(url);
  await page.waitForFunction(() => 'previewScenes' in globalThis);
  const listing = await page.evaluate(
    () => (globalThis as unknown as { previewScenes: Record<string, Listed> }).previewScenes,
  );
  return {
    page,
    url,
    listing,
    close: () => browser.close(),
  };
}

export type Choice = { lang: string; theme: string };

/** Opens a scene by itself. */
export async function openScene(
  { page, url }: Preview,
  scene: string,
  { lang, theme }: Choice,
): Promise<void> {
  await page.goto(`${url}?scene=${scene}&lang=${lang}&theme=${theme}`);
  await page.waitForSelector('.app');
  await settled(page);
}

/** Opens a scene or takes a step from one, as listed. */
export async function show(preview: Preview, name: string, choice: Choice): Promise<void> {
  const { page, listing } = preview;
  const listed = listing[name];
  if (!listed) throw new Error(`no scene ${name}`);
  const { scene, step, wait } = listed;
  await openScene(preview, scene, choice);
  for (const selector of [step?.press ?? []].flat()) {
    await page.waitForSelector(selector);
    await page.click(selector);
    await settled(page, 60);
  }
  await pressAll(page, step?.keys);
  if (step) await settled(page);
  if (step?.type) {
    await page.keyboard.type(step.type);
    // Fields answer once nothing more is typed.
    await settled(page, 300);
  }
  await pressAll(page, step?.after);
  await settled(page, wait);
}

async function pressAll(page: Page, keys: readonly string[] = []) {
  for (const key of keys) {
    await page.keyboard.press(key as KeyInput);
    await settled(page);
  }
}

/** After `least` ms: until no request is under way and nothing moves that will come to rest. */
export function settled(page: Page, least = 0): Promise<void> {
  return page.evaluate(async (before) => {
    const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
    const { dataset } = document.documentElement;
    await pause(before);
    const until = performance.now() + 5000;
    for (let calm = 0; calm < 3 && performance.now() < until; ) {
      await pause(16);
      calm = dataset.asking === '0' ? calm + 1 : 0;
    }
    const moving = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY);
    await Promise.race([Promise.allSettled(moving.map(({ finished }) => finished)), pause(600)]);
  }, least);
}
