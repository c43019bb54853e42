/** Chromium by puppeteer-core. See `driver.ts` for what each method promises. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser, type CDPSession } from 'puppeteer-core';
import { ChromiumBackground } from './chromium-background.ts';
import { consoleErrors } from './chromium-console.ts';
import { readNetLog } from './chromium-netlog.ts';
import { ChromiumPage } from './chromium-page.ts';
import type { BrowserDriver, LaunchOptions, NetworkRequest, PageDriver } from './driver.ts';
import { sleep, until } from './targets.ts';

export async function launchChromium(
  binary: string,
  options: LaunchOptions,
): Promise<BrowserDriver> {
  const profileDir = options.profileDir ?? fs.mkdtempSync(path.join(os.tmpdir(), 'kept-chromium-'));
  const driver = new ChromiumDriver(binary, profileDir, options);
  try {
    await driver.start();
  } catch (error) {
    await driver.close();
    throw error;
  }
  return driver;
}

/** In the extension's worker; events can be sent there as the browser sends them. */
type Dispatched = { dispatch(...args: unknown[]): void };
declare const chrome: {
  tabs: { query(filter: object): Promise<object[]> };
  contextMenus: { onClicked: Dispatched };
  commands: { onCommand: Dispatched };
  notifications: {
    getAll(): Promise<object>;
    clear(id: string): Promise<boolean>;
    onClicked: Dispatched;
  };
};

class ChromiumDriver implements BrowserDriver {
  readonly name = 'chromium';
  readonly profileDir: string;
  version = '';
  extensionId = '';
  readonly #binary: string;
  readonly #options: LaunchOptions;
  readonly #logs: string[] = [];
  /** What Chromium wrote to its error stream since the last start. */
  #console = '';
  #browser: Browser | null = null;
  #session: CDPSession | null = null;
  #background: ChromiumBackground | null = null;

  constructor(binary: string, profileDir: string, options: LaunchOptions) {
    this.#binary = binary;
    this.profileDir = profileDir;
    this.#options = options;
  }

  get extensionOrigin(): string {
    return `chrome-extension://${this.extensionId}`;
  }

  get background(): ChromiumBackground {
    if (!this.#background) throw new Error('Chromium is not running');
    return this.#background;
  }

  get #running(): Browser {
    if (!this.#browser) throw new Error('Chromium is not running');
    return this.#browser;
  }

  async start(): Promise<void> {
    const log = path.join(this.profileDir, `net-log-${this.#logs.length}.json`);
    this.#logs.push(log);
    const zh = this.#options.locale === 'zh';
    this.#browser = await puppeteer.launch({
      executablePath: this.#binary,
      headless: this.#options.headless !== false,
      pipe: true,
      enableExtensions: true,
      userDataDir: this.profileDir,
      acceptInsecureCerts: true,
      defaultViewport: null,
      env: { ...process.env, ...(zh ? { LANGUAGE: 'zh_CN' } : { LANGUAGE: 'en_US' }) },
      args: switches(this.#options, log),
    });
    this.#console = '';
    this.#browser.process()?.stderr?.on('data', (chunk: Buffer) => {
      this.#console += chunk.toString();
    });
    this.version = (await this.#browser.version()).replace(/^.*\//, '');
    this.#session = await this.#browser.target().createCDPSession();
    this.extensionId = await this.#browser.installExtension(
      path.resolve(this.#options.extensionDir),
    );
    this.#background = new ChromiumBackground(this.#browser, this.#session, this.extensionOrigin);
  }

  async newPage(url?: string): Promise<PageDriver> {
    const page = new ChromiumPage(await this.#running.newPage());
    if (url !== undefined) await page.goto(url);
    return page;
  }

  extensionPage(file: string): Promise<PageDriver> {
    return this.newPage(`${this.extensionOrigin}/${file.replace(/^\//, '')}`);
  }

  async pickMenuItem(item: string, selection: string): Promise<void> {
    await this.background.evaluate(
      async (menuItemId, selectionText) => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        chrome.contextMenus.onClicked.dispatch({ menuItemId, selectionText }, tab);
      },
      item,
      selection,
    );
  }

  async pressCommand(command: string): Promise<void> {
    await this.background.evaluate(async (name) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      chrome.commands.onCommand.dispatch(name, tab);
    }, command);
  }

  async killBackground(): Promise<void> {
    await this.background.kill();
  }

  async allowHost(pattern: string): Promise<void> {
    // What the switch on the extension's details page calls; headless there is no prompt to press.
    const page = await this.#running.newPage();
    try {
      await page.goto('chrome://extensions/');
      await page.evaluate(
        `chrome.developerPrivate.addHostPermission(${JSON.stringify(this.extensionId)}, ${JSON.stringify(pattern)})`,
      );
    } finally {
      await page.close();
    }
  }

  async allowNotifications(): Promise<void> {
    // It has the permission from the start, or never.
  }

  async notifications(): Promise<readonly string[]> {
    return this.background.evaluate(async () =>
      Object.keys((await chrome.notifications.getAll()) as object),
    );
  }

  async clickNotification(id: string): Promise<void> {
    await this.background.evaluate((which) => chrome.notifications.onClicked.dispatch(which), id);
  }

  async closeNotification(id: string): Promise<void> {
    await this.background.evaluate(
      async (which) => void (await chrome.notifications.clear(which)),
      id,
    );
  }

  async badge(): Promise<{ text: string; color: string }> {
    return this.background.evaluate(`(async () => {
      const [text, color] = await Promise.all([
        chrome.action.getBadgeText({}), chrome.action.getBadgeBackgroundColor({})]);
      const hex = [...color].slice(0, 3).map((part) => part.toString(16).padStart(2, '0'));
      return { text, color: '#' + hex.join('') };
    })()`);
  }

  async restart(): Promise<void> {
    await this.#end();
    await this.start();
  }

  async reloadExtension(): Promise<void> {
    await this.#running.installExtension(path.resolve(this.#options.extensionDir));
  }

  async requests(): Promise<readonly NetworkRequest[]> {
    // The log is written in batches a moment later.
    await sleep(300);
    return this.#logs.flatMap((file) => readNetLog(file, this.extensionOrigin));
  }

  async errors(): Promise<readonly string[]> {
    await sleep(200);
    return consoleErrors(this.#console, this.extensionOrigin);
  }

  async ended(): Promise<void> {
    const child = this.#browser?.process();
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    await new Promise((resolve) => child.once('exit', resolve));
  }

  async close(): Promise<void> {
    await this.#end();
    if (this.#options.profileDir === undefined) {
      fs.rmSync(this.profileDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    }
  }

  async #end(): Promise<void> {
    const browser = this.#browser;
    this.#browser = null;
    this.#background = null;
    if (!browser) return;
    const child = browser.process();
    // It may be gone already, when its window was closed.
    await browser.close().catch(() => {});
    await until(
      'Chromium to end',
      async () => child === null || child.exitCode !== null || child.signalCode !== null,
    );
  }
}

function switches(options: LaunchOptions, netLog: string): string[] {
  const { servers } = options;
  const { width, height } = options.window ?? { width: 1440, height: 900 };
  const zh = options.locale === 'zh';
  return [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--no-default-browser-check',
    '--hide-crash-restore-bubble',
    '--ignore-certificate-errors',
    // Known or not, every host leads to the fixture server, which logs what it does not know.
    `--host-resolver-rules=MAP *:443 127.0.0.1:${servers.httpsPort}, MAP *:80 127.0.0.1:${servers.httpPort}, EXCLUDE 127.0.0.1, EXCLUDE localhost`,
    // Every document's and worker's console goes to the error stream.
    '--enable-logging=stderr',
    `--log-net-log=${netLog}`,
    `--lang=${zh ? 'zh-CN' : 'en-US'}`,
    `--accept-lang=${zh ? 'zh-CN,zh,en' : 'en-US,en'}`,
    `--blink-settings=preferredColorScheme=${options.colorScheme === 'dark' ? 0 : 1}`,
    `--window-size=${width},${height}`,
    ...(options.chromiumArgs ?? []),
  ];
}
