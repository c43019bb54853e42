/** A tab of Firefox and the extension's frame in it. */
import fs from 'node:fs';
import path from 'node:path';
import type { Json, PageDriver, Scriptable, Target, WaitOptions } from './driver.ts';
import { findElement, isVisible, textOf } from './in-page.ts';
import { parseKeys, webdriverKey } from './keys.ts';
import { ELEMENT_KEY, type ElementReference, type Marionette } from './marionette.ts';
import { callSource, describe, sleep, toWire, until } from './targets.ts';
import type { Turns } from './turns.ts';

type Connection = () => Marionette;
type Script<Args extends readonly Json[], Result> =
  | string
  | ((...args: Args) => Result | Promise<Result>);

/**
 * Closed shadow roots open only for privileged scripts, which a sandbox called `system` makes.
 * The references it hands out are good for switching into a frame.
 */
const FIND_FRAMES = `
const frames = [];
const look = (root) => {
  for (const element of root.querySelectorAll('*')) {
    const shadow = element.openOrClosedShadowRoot;
    if (shadow) { frames.push(...shadow.querySelectorAll('iframe')); look(shadow); }
  }
};
look(document);
return frames;
`;

abstract class FirefoxDocument implements Scriptable {
  protected readonly connection: Connection;
  protected readonly turns: Turns;

  constructor(connection: Connection, turns: Turns) {
    this.connection = connection;
    this.turns = turns;
  }

  /** Makes this document the one that the next commands go to. */
  protected abstract enter(): Promise<void>;

  protected inside<T>(work: () => Promise<T>): Promise<T> {
    return this.turns.take(async () => {
      await this.enter();
      return work();
    });
  }

  protected execute<T>(script: string, args: readonly unknown[], sandbox: string | null) {
    return this.connection().send<T>('WebDriver:ExecuteScript', {
      script,
      args,
      sandbox,
      newSandbox: true,
      scriptTimeout: 60_000,
    });
  }

  evaluate<Result, Args extends readonly Json[]>(
    script: Script<Args, Result>,
    ...args: Args
  ): Promise<Result> {
    return this.inside(() => this.execute<Result>(`return ${callSource(script)}`, args, null));
  }

  /** Finds the element and does something with its id, trying again while it is not ready. */
  async #withElement(
    target: Target,
    options: WaitOptions | undefined,
    work: (id: string) => Promise<unknown>,
  ): Promise<void> {
    await until(
      describe(target),
      () =>
        this.inside(async () => {
          const found = await this.execute<ElementReference | null>(
            `return ${callSource(findElement)}`,
            [toWire(target)],
            null,
          );
          if (found === null) return false;
          await work(found[ELEMENT_KEY]);
          return true;
        }),
      options,
    );
  }

  click(target: Target, options?: WaitOptions): Promise<void> {
    return this.#withElement(target, options, (id) =>
      this.connection().send('WebDriver:ElementClick', { id }),
    );
  }

  async type(
    target: Target,
    text: string,
    options: { clear?: boolean } & WaitOptions = {},
  ): Promise<void> {
    await this.#withElement(target, options, async (id) => {
      if (options.clear) await this.connection().send('WebDriver:ElementClear', { id });
      await this.connection().send('WebDriver:ElementSendKeys', { id, text });
    });
  }

  async press(keys: string, target?: Target): Promise<void> {
    const { modifiers, key } = parseKeys(keys);
    const down = [...modifiers, key].map(webdriverKey);
    const actions = [
      ...down.map((value) => ({ type: 'keyDown', value })),
      ...down.toReversed().map((value) => ({ type: 'keyUp', value })),
    ];
    const send = () =>
      this.connection().send('WebDriver:PerformActions', {
        actions: [{ type: 'key', id: 'keyboard', actions }],
      });
    if (target === undefined) {
      await this.inside(send);
      return;
    }
    await this.#withElement(target, undefined, async (id) => {
      const element = { [ELEMENT_KEY]: id };
      await this.execute('arguments[0].focus()', [element], null);
      await send();
    });
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

class FirefoxFrame extends FirefoxDocument {
  readonly #enter: () => Promise<void>;
  constructor(connection: Connection, turns: Turns, enter: () => Promise<void>) {
    super(connection, turns);
    this.#enter = enter;
  }
  protected override enter(): Promise<void> {
    return this.#enter();
  }
}

export class FirefoxPage extends FirefoxDocument implements PageDriver {
  readonly #handle: string;

  constructor(connection: Connection, turns: Turns, handle: string) {
    super(connection, turns);
    this.#handle = handle;
  }

  protected override async enter(): Promise<void> {
    const marionette = this.connection();
    await marionette.send('WebDriver:SwitchToWindow', { handle: this.#handle, focus: true });
    await marionette.send('WebDriver:SwitchToFrame', { id: null });
  }

  async goto(url: string, { wait = 'dom' }: { wait?: 'dom' | 'none' } = {}): Promise<void> {
    if (wait === 'none')
      await this.evaluate((to) => void setTimeout(() => location.assign(to)), url);
    else await this.inside(() => this.connection().send('WebDriver:Navigate', { url }));
  }

  async reload(): Promise<void> {
    await this.inside(() => this.connection().send('WebDriver:Refresh'));
  }

  url(): Promise<string> {
    return this.inside(() => this.connection().send<string>('WebDriver:GetCurrentURL'));
  }

  async screenshot(file: string): Promise<void> {
    const png = await this.inside(() =>
      this.connection().send<string>('WebDriver:TakeScreenshot', { full: false }),
    );
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, Buffer.from(png, 'base64'));
  }

  async setViewport({ width, height }: { width: number; height: number }): Promise<void> {
    const frame = await this.evaluate(() => ({
      width: outerWidth - innerWidth,
      height: outerHeight - innerHeight,
    }));
    const size = { width: width + frame.width, height: height + frame.height };
    await this.inside(() => this.connection().send('WebDriver:SetWindowRect', size));
    await sleep(100);
  }

  async sidebar({ path: wanted = '', ...options }: WaitOptions & { path?: string } = {}) {
    const enter = () => this.#enterExtensionFrame(wanted);
    const frame = new FirefoxFrame(this.connection, this.turns, enter);
    const ready = () => frame.evaluate(() => document.body !== null);
    await until('the extension frame', ready, options);
    return frame;
  }

  hasSidebar(): Promise<boolean> {
    return this.turns.take(() =>
      this.#enterExtensionFrame('').then(
        () => true,
        () => false,
      ),
    );
  }

  async #enterExtensionFrame(wanted: string): Promise<void> {
    await this.enter();
    const frames = await this.execute<ElementReference[]>(FIND_FRAMES, [], 'system');
    for (const frame of frames) {
      await this.connection().send('WebDriver:SwitchToFrame', { element: frame[ELEMENT_KEY] });
      const url = await this.execute<string>('return location.href', [], null);
      if (url.startsWith('moz-extension://') && url.includes(wanted)) return;
      await this.connection().send('WebDriver:SwitchToFrame', { id: null });
    }
    throw new Error(`no extension frame among ${frames.length} hidden frames`);
  }

  async bringToFront(): Promise<void> {
    await this.inside(async () => {});
  }

  async close(): Promise<void> {
    await this.inside(() => this.connection().send('WebDriver:CloseWindow'));
  }
}
