/** Firefox by Marionette. See `driver.ts` for what each method promises. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type {
  BackgroundDriver,
  BrowserDriver,
  Json,
  LaunchOptions,
  NetworkRequest,
  PageDriver,
} from './driver.ts';
import * as desktop from './firefox-desktop.ts';
import { FirefoxPage } from './firefox-page.ts';
import * as privileged from './firefox-privileged.ts';
import { EXTENSION_UUID, type FirefoxProcess, startFirefox } from './firefox-process.ts';
import { Turns } from './turns.ts';

export async function launchFirefox(
  binary: string,
  options: LaunchOptions,
): Promise<BrowserDriver> {
  const profileDir = options.profileDir ?? fs.mkdtempSync(path.join(os.tmpdir(), 'kept-firefox-'));
  const driver = new FirefoxDriver(binary, profileDir, options);
  try {
    await driver.start();
  } catch (error) {
    await driver.close();
    throw error;
  }
  return driver;
}

class FirefoxDriver implements BrowserDriver {
  readonly name = 'firefox';
  readonly extensionId: string;
  readonly extensionOrigin = `moz-extension://${EXTENSION_UUID}`;
  readonly profileDir: string;
  readonly background: BackgroundDriver;
  readonly #binary: string;
  readonly #options: LaunchOptions;
  readonly #turns = new Turns();
  readonly #earlier: NetworkRequest[] = [];
  #process: FirefoxProcess | null = null;

  constructor(binary: string, profileDir: string, options: LaunchOptions) {
    this.#binary = binary;
    this.profileDir = profileDir;
    this.#options = options;
    this.extensionId = geckoId(options.extensionDir);
    this.background = {
      evaluate: <Result, Args extends readonly Json[]>(
        script: string | ((...args: Args) => Result | Promise<Result>),
        ...args: Args
      ) =>
        this.#turns.take(() =>
          privileged.evaluateInBackground<Result>(this.#marionette, this.extensionId, script, args),
        ),
      isRunning: async () =>
        (await this.#turns.take(() =>
          privileged.backgroundState(this.#marionette, this.extensionId),
        )) === 'running',
    };
  }

  get #marionette() {
    if (!this.#process) throw new Error('Firefox is not running');
    return this.#process.marionette;
  }

  get version(): string {
    return this.#process?.version ?? '';
  }

  async start(): Promise<void> {
    this.#process = await startFirefox(
      this.#binary,
      this.profileDir,
      this.extensionId,
      this.#options,
    );
    await privileged.watchNetwork(this.#marionette, this.extensionId);
    await this.#install();
  }

  async #install(): Promise<void> {
    await this.#marionette.send('Addon:Install', {
      path: path.resolve(this.#options.extensionDir),
      temporary: true,
    });
  }

  async newPage(url?: string): Promise<PageDriver> {
    const { handle } = await this.#turns.take(async () => {
      // A command needs a live current window; the one closed last is none.
      const [first] = await this.#marionette.send<string[]>('WebDriver:GetWindowHandles');
      await this.#marionette.send('WebDriver:SwitchToWindow', { handle: first, focus: false });
      return this.#marionette.send<{ handle: string }>('WebDriver:NewWindow', { type: 'tab' });
    });
    const page = new FirefoxPage(() => this.#marionette, this.#turns, handle);
    if (url !== undefined) await page.goto(url);
    return page;
  }

  extensionPage(file: string): Promise<PageDriver> {
    return this.newPage(`${this.extensionOrigin}/${file.replace(/^\//, '')}`);
  }

  async pickMenuItem(item: string, selection: string): Promise<void> {
    await this.#turns.take(() =>
      privileged.pickMenuItem(this.#marionette, this.extensionId, item, selection),
    );
  }

  async pressCommand(command: string): Promise<void> {
    await this.#turns.take(() =>
      privileged.pressCommand(this.#marionette, this.extensionId, command),
    );
  }

  async killBackground(): Promise<void> {
    await this.#turns.take(() =>
      privileged.terminateBackground(this.#marionette, this.extensionId),
    );
  }

  async allowHost(_pattern: string): Promise<void> {
    await this.#turns.take(() => privileged.allowRequests(this.#marionette));
  }

  async allowNotifications(): Promise<void> {
    await this.#turns.take(async () => {
      await privileged.allowRequests(this.#marionette);
      await desktop.holdAlerts(this.#marionette);
    });
  }

  async notifications(): Promise<readonly string[]> {
    return this.#turns.take(() => desktop.alertsHeld(this.#marionette));
  }

  async clickNotification(id: string): Promise<void> {
    await this.#turns.take(() => desktop.tellAlert(this.#marionette, id, 'alertclickcallback'));
  }

  async closeNotification(id: string): Promise<void> {
    await this.#turns.take(() => desktop.tellAlert(this.#marionette, id, 'alertfinished'));
  }

  async badge(): Promise<{ text: string; color: string }> {
    return this.background.evaluate(`(async () => {
      const [text, color] = await Promise.all([
        browser.action.getBadgeText({}), browser.action.getBadgeBackgroundColor({})]);
      const hex = [...color].slice(0, 3).map((part) => part.toString(16).padStart(2, '0'));
      return { text, color: '#' + hex.join('') };
    })()`);
  }

  async restart(): Promise<void> {
    this.#earlier.push(...(await this.requests()).slice(this.#earlier.length));
    await this.#process?.quit();
    this.#process = null;
    await this.start();
  }

  async reloadExtension(): Promise<void> {
    await this.#turns.take(() => this.#install());
  }

  async requests(): Promise<readonly NetworkRequest[]> {
    const now = await this.#turns.take(() => privileged.networkRequests(this.#marionette));
    return [...this.#earlier, ...now];
  }

  async errors(): Promise<readonly string[]> {
    return this.#turns.take(() =>
      privileged.uncaughtErrors(this.#marionette, this.extensionOrigin),
    );
  }

  async ended(): Promise<void> {
    await this.#process?.ended;
  }

  async close(): Promise<void> {
    await this.#process?.quit();
    this.#process = null;
    if (this.#options.profileDir === undefined) {
      fs.rmSync(this.profileDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    }
  }
}

/** The add-on id the manifest names; Firefox needs a fixed one to keep storage. */
function geckoId(extensionDir: string): string {
  const manifest: unknown = JSON.parse(
    fs.readFileSync(path.join(extensionDir, 'manifest.json'), 'utf8'),
  );
  const settings = (manifest as { browser_specific_settings?: { gecko?: { id?: string } } })
    .browser_specific_settings;
  const id = settings?.gecko?.id;
  if (!id)
    throw new Error(`${extensionDir}/manifest.json names no browser_specific_settings.gecko.id`);
  return id;
}
