/** A tab of Chromium and the extension's frame in it. */
import fs from 'node:fs';
import path from 'node:path';
import type { ElementHandle, Frame, KeyInput, Page } from 'puppeteer-core';
import type { Json, PageDriver, Scriptable, Target, WaitOptions } from './driver.ts';
import { findElement, isVisible, textOf } from './in-page.ts';
import { parseKeys } from './keys.ts';
import { callSource, describe, sleep, toWire, until } from './targets.ts';

type Script<Args extends readonly Json[], Result> =
  | string
  | ((...args: Args) => Result | Promise<Result>);

class ChromiumDocument implements Scriptable {
  protected readonly page: Page;
  /** Asked anew each time: a navigation replaces the frame object. */
  readonly #frame: () => Frame;

  constructor(page: Page, frame: () => Frame) {
    this.page = page;
    this.#frame = frame;
  }

  async evaluate<Result, Args extends readonly Json[]>(
    script: Script<Args, Result>,
    ...args: Args
  ): Promise<Result> {
    const frame = this.#frame();
    if (typeof script === 'string') return (await frame.evaluate(callSource(script))) as Result;
    return (await frame.evaluate(
      script as (...args: readonly unknown[]) => unknown,
      ...args,
    )) as Result;
  }

  /** Does something with the element, trying again while it is not there or not ready. */
  async #withElement(
    target: Target,
    options: WaitOptions | undefined,
    work: (element: ElementHandle) => Promise<unknown>,
  ): Promise<void> {
    await until(
      describe(target),
      async () => {
        const handle = await this.#frame().evaluateHandle(findElement, toWire(target));
        const element = handle.asElement() as ElementHandle | null;
        if (!element) return false;
        await work(element);
        await handle.dispose();
        return true;
      },
      options,
    );
  }

  click(target: Target, options?: WaitOptions): Promise<void> {
    return this.#withElement(target, options, (element) => element.click());
  }

  async type(
    target: Target,
    text: string,
    options: { clear?: boolean } & WaitOptions = {},
  ): Promise<void> {
    await this.#withElement(target, options, async (element) => {
      await element.focus();
      if (options.clear) {
        await element.evaluate((field) => {
          if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
            field.select();
          } else getSelection()?.selectAllChildren(field);
        });
        await this.page.keyboard.press('Backspace');
      }
      await this.page.keyboard.type(text);
    });
  }

  async press(keys: string, target?: Target): Promise<void> {
    const { modifiers, key } = parseKeys(keys);
    if (target !== undefined) {
      await this.#withElement(target, undefined, (element) => element.focus());
    }
    for (const name of modifiers) await this.page.keyboard.down(name as KeyInput);
    await this.page.keyboard.press(key as KeyInput);
    for (const name of modifiers.toReversed()) await this.page.keyboard.up(name as KeyInput);
  }

  async waitFor(what: Target | (() => unknown), options?: WaitOptions): Promise<void> {
    if (typeof what === 'function') {
      await until(what.toString(), () => this.evaluate(what), options);
      return;
    }
    const ask = () => this.evaluate(isVisible, toWire(what));
    await until(describe(what), ask, options);
  }

  async waitForGone(target: Target, options?: WaitOptions): Promise<void> {
    const gone = async () => !(await this.evaluate(isVisible, toWire(target)));
    await until(`${describe(target)} to go`, gone, options);
  }

  text(target: Target = 'body'): Promise<string> {
    return this.evaluate(textOf, toWire(target));
  }

  count(css: string): Promise<number> {
    return this.evaluate((selector) => document.querySelectorAll(selector).length, css);
  }
}

export class ChromiumPage extends ChromiumDocument implements PageDriver {
  constructor(page: Page) {
    super(page, () => page.mainFrame());
  }

  async goto(url: string, { wait = 'dom' }: { wait?: 'dom' | 'none' } = {}): Promise<void> {
    if (wait === 'dom') await this.page.goto(url, { waitUntil: 'domcontentloaded' });
    else {
      // Rejected when the page is closed before it ever loaded: expected here.
      void this.page.goto(url, { timeout: 0 }).catch(() => {});
      await sleep(100);
    }
  }

  async reload(): Promise<void> {
    await this.page.reload({ waitUntil: 'domcontentloaded' });
  }

  async url(): Promise<string> {
    return this.evaluate(() => location.href);
  }

  async screenshot(file: string): Promise<void> {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    await this.page.bringToFront();
    await this.page.screenshot({ path: file as `${string}.png` });
  }

  async setViewport(size: { width: number; height: number }): Promise<void> {
    await this.page.setViewport(size);
  }

  async sidebar({ path: wanted = '', ...options }: WaitOptions & { path?: string } = {}) {
    const frame = () => {
      const found = this.#extensionFrames().find((one) => one.url().includes(wanted));
      if (!found) throw new Error('the page holds no extension frame');
      return found;
    };
    const sidebar = new ChromiumDocument(this.page, frame);
    const ready = () => sidebar.evaluate(() => document.body !== null);
    await until('the extension frame', ready, options);
    return sidebar;
  }

  async hasSidebar(): Promise<boolean> {
    return this.#extensionFrames().length > 0;
  }

  #extensionFrames(): Frame[] {
    const all = this.page.frames().filter((one) => one !== this.page.mainFrame());
    return all.filter((one) => one.url().startsWith('chrome-extension://'));
  }

  async bringToFront(): Promise<void> {
    await this.page.bringToFront();
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}
