/** Browsers of the bench: a profile that lives on, started anew with nothing of it in memory. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import type { BrowserName } from '../support/browsers/driver.ts';
import { findBrowser } from '../support/browsers/find-browser.ts';

export type Started = { page: Page; version: string; close(): Promise<void> };

export async function start(name: BrowserName, profile: string, url: string): Promise<Started> {
  const browser = await puppeteer.launch({
    browser: name === 'firefox' ? 'firefox' : 'chrome',
    executablePath: await findBrowser(name),
    userDataDir: profile,
    protocolTimeout: 3_600_000,
    ...(name === 'chromium'
      ? { args: ['--no-sandbox', '--disable-background-networking', '--no-first-run'] }
      : { extraPrefsFirefox: { 'privacy.reduceTimerPrecision': false } }),
  });
  const page = await browser.newPage();
  await page.goto(url);
  await page.waitForFunction(() => 'bench' in globalThis);
  return { page, version: await browser.version(), close: () => browser.close() };
}

/** Has the system forget the profile's files, as after a start of the machine; GNU dd only. */
export function forget(profile: string): void {
  if (process.platform !== 'linux') return;
  for (const name of fs.readdirSync(profile, { recursive: true, encoding: 'utf8' })) {
    const file = path.join(profile, name);
    if (!fs.lstatSync(file).isFile()) continue;
    spawnSync('dd', [`of=${file}`, 'oflag=nocache', 'conv=notrunc,fdatasync', 'count=0']);
  }
}
