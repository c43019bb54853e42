/** The extension's service worker in Chromium. */
import type { Browser, CDPSession, Target as PuppeteerTarget, WebWorker } from 'puppeteer-core';
import type { BackgroundDriver, Json } from './driver.ts';
import { callSource, until } from './targets.ts';

export class ChromiumBackground implements BackgroundDriver {
  readonly #browser: Browser;
  readonly #session: CDPSession;
  readonly #origin: string;

  constructor(browser: Browser, session: CDPSession, origin: string) {
    this.#browser = browser;
    this.#session = session;
    this.#origin = origin;
  }

  async evaluate<Result, Args extends readonly Json[]>(
    script: string | ((...args: Args) => Result | Promise<Result>),
    ...args: Args
  ): Promise<Result> {
    const worker = await this.#awake();
    if (typeof script === 'string') return (await worker.evaluate(callSource(script))) as Result;
    return (await worker.evaluate(
      script as (...args: readonly unknown[]) => unknown,
      ...args,
    )) as Result;
  }

  async isRunning(): Promise<boolean> {
    return (await this.#targetId()) !== null;
  }

  /** Ends the worker at once and waits until it is gone. */
  async kill(): Promise<void> {
    const targetId = await this.#targetId();
    if (targetId === null) return;
    // Closing is not enough: a worker with a debugger attached neither stops nor starts again.
    const worker = await (await this.#target()).worker();
    await worker?.close();
    await until('the worker to end', async () => (await this.#targetId()) !== targetId);
  }

  async #targetId(): Promise<string | null> {
    const { targetInfos } = await this.#session.send('Target.getTargets');
    const worker = targetInfos.find(
      (info) => info.type === 'service_worker' && info.url.startsWith(this.#origin),
    );
    return worker?.targetId ?? null;
  }

  #target(): Promise<PuppeteerTarget> {
    return this.#browser.waitForTarget(
      (one) => one.type() === 'service_worker' && one.url().startsWith(this.#origin),
      { timeout: 10_000 },
    );
  }

  async #awake(): Promise<WebWorker> {
    if (!(await this.isRunning())) await this.#wake();
    const worker = await (await this.#target()).worker();
    if (!worker) throw new Error('the worker could not be attached to');
    return worker;
  }

  async #wake(): Promise<void> {
    const page = await this.#browser.newPage();
    try {
      const session = await page.createCDPSession();
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.startWorker', { scopeURL: `${this.#origin}/` });
      await until('the worker to start', () => this.isRunning());
    } finally {
      await page.close();
    }
  }
}
