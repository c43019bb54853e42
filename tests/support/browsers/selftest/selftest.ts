/**
 * Tries a driver on the throw-away extension: `node tests/support/browsers/selftest/selftest.ts
 * [chromium|firefox]`. Says one line per check and exits with 1 when one fails.
 */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startFixtureServers } from '../../servers/fixture-server.ts';
import { type BrowserDriver, type BrowserName, launch } from '../launch.ts';
import { until } from '../targets.ts';
import { writeSelftestExtension } from './extension.ts';

const STRICT = "default-src 'none'; require-trusted-types-for 'script'";
const MAIL = 'https://mail.google.com/mail/u/0/';

/** Runs every check in one browser; throws at the first that fails. */
export async function selftest(name: BrowserName): Promise<void> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kept-selftest-'));
  writeSelftestExtension(folder, name);
  const servers = await startFixtureServers({
    'mail.google.com': () => ({
      headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': STRICT },
      body: '<title>Mail</title><h1>Hello</h1><input id="theirs">',
    }),
  });
  const browser = await launch(name, {
    extensionDir: folder,
    servers,
    colorScheme: 'dark',
    locale: 'zh',
  });
  try {
    for (const [what, check] of Object.entries(CHECKS)) {
      await check(browser, folder);
      console.log(`${name} ${browser.version}: ${what}`);
    }
  } finally {
    await browser.close();
    await servers.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

type Check = (browser: BrowserDriver, folder: string) => Promise<void>;

const CHECKS: Record<string, Check> = {
  'page script, strict policy': async (browser) => {
    const page = await browser.newPage(MAIL);
    assert.equal(await page.text('h1'), 'Hello');
    assert.equal(await page.evaluate((a: number, b: number) => a + b, 1, 2), 3);
    assert.match(await page.evaluate(() => navigator.language), /^zh/);
    assert.equal(await page.count('iframe'), 0);
    await page.close();
  },
  'sidebar frame: click, type, keys, colours': async (browser) => {
    const page = await browser.newPage(MAIL);
    const bar = await page.sidebar({ path: 'sidebar.html' });
    await bar.click({ text: 'Add one' });
    await bar.waitFor(() => document.querySelector('#out')?.textContent === '1 trusted');
    await bar.type('#field', 'Quote 报价');
    await bar.press('Alt+L', '#field');
    await bar.type('#field', 'again', { clear: true });
    assert.equal(await bar.evaluate(() => document.querySelector('input')?.value), 'again');
    assert.match(await bar.text('#keys'), /Alt\+l/i);
    assert.equal(await bar.text('#scheme'), 'dark');
    await page.screenshot(path.join(os.tmpdir(), `kept-selftest-${browser.name}.png`));
    await page.close();
  },
  'background, badge and its end': async (browser) => {
    assert.deepEqual(await browser.badge(), { text: '1', color: '#b00020' });
    const born = await browser.background.evaluate<number, []>('bornAt');
    await browser.killBackground();
    assert.equal(await browser.background.isRunning(), false);
    const page = await browser.newPage(MAIL);
    const bar = await page.sidebar();
    await bar.click('#add');
    await bar.waitFor(() => document.querySelector('#out')?.textContent === '2 trusted');
    assert.ok((await browser.background.evaluate<number, []>('bornAt')) > born);
    await browser.killBackground();
    assert.equal((await browser.badge()).text, '2');
    await page.close();
  },
  'extension page': async (browser) => {
    const page = await browser.extensionPage('popup.html');
    await page.click('#add');
    await page.waitFor(() => document.querySelector('#out')?.textContent === '3 trusted');
    await page.setViewport({ width: 600, height: 500 });
    assert.equal(await page.evaluate(() => innerWidth), 600);
    await page.close();
  },
  'an optional host is granted': async (browser) => {
    const page = await browser.extensionPage('popup.html');
    await browser.allowHost('https://webmail.example/*');
    await page.bringToFront();
    await page.click('#ask');
    await page.waitFor(() => document.querySelector('#out')?.textContent === 'granted true');
    await page.close();
  },
  'extension reloaded under an open page': async (browser) => {
    const page = await browser.newPage(MAIL);
    await page.sidebar();
    await browser.reloadExtension();
    const later = await browser.extensionPage('popup.html');
    await later.click('#add');
    await later.waitFor(() => document.querySelector('#out')?.textContent === '4 trusted');
    await later.close();
    await page.close();
  },
  'data outlives a restart': async (browser) => {
    await browser.restart();
    const page = await browser.extensionPage('popup.html');
    await page.click('#add');
    await page.waitFor(() => document.querySelector('#out')?.textContent === '5 trusted');
    await page.close();
  },
  'uncaught errors are seen': async (browser) => {
    assert.deepEqual(await browser.errors(), []);
    const page = await browser.newPage(MAIL);
    const bar = await page.sidebar();
    await bar.click('#fail');
    await page.evaluate(() => {
      setTimeout(() => {
        throw new Error('of the page');
      });
    });
    await until('the error', async () => (await browser.errors()).length > 1, { timeout: 5000 });
    const errors = (await browser.errors()).join('\n');
    assert.match(errors, /of the frame.*page\.js/);
    assert.match(errors, /of the background.*background\.js/);
    assert.doesNotMatch(errors, /of the page/);
    await page.close();
  },
  'network requests are seen': async (browser) => {
    const before = (await browser.requests()).filter((one) => one.by === 'extension');
    assert.deepEqual(before, []);
    const page = await browser.newPage(MAIL);
    const bar = await page.sidebar();
    await bar.evaluate(() => fetch('https://frame.example/').then(null, () => null));
    await page.evaluate(() => fetch('https://page.example/').then(null, () => null));
    await browser.background.evaluate(() =>
      fetch('https://background.example/').then(null, () => null),
    );
    const seen = (await browser.requests()).filter((one) => one.by === 'extension');
    const hosts = new Set(seen.map((one) => new URL(one.url).host));
    assert.deepEqual([...hosts].toSorted(), ['background.example', 'frame.example']);
    await page.close();
  },
};

if (process.argv[1] === import.meta.filename) {
  const asked = process.argv[2];
  const names: BrowserName[] =
    asked === 'chromium' || asked === 'firefox' ? [asked] : ['chromium', 'firefox'];
  for (const name of names) await selftest(name);
}
