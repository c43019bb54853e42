/**
 * What every browser under test can do, whatever speaks to it. Two implementations:
 * `chromium-driver.ts` (puppeteer-core) and `firefox-driver.ts` (Marionette).
 */
import type { FixtureServers } from '../servers/fixture-server.ts';

export type BrowserName = 'chromium' | 'firefox';

/** Whatever survives JSON: arguments and results of functions that run in the browser. */
export type Json = string | number | boolean | null | undefined | readonly Json[] | JsonObject;
export type JsonObject = { readonly [key: string]: Json };

export type LaunchOptions = {
  /** The built extension, e.g. `.output/chrome-mv3`. */
  extensionDir: string;
  /** Kept after `close()` when given; otherwise a temporary folder, removed at the end. */
  profileDir?: string;
  /** Default true. */
  headless?: boolean;
  /** Where every host name leads; nothing outside is ever reached. */
  servers: FixtureServers;
  /**
   * Language of `navigator.language` and `Accept-Language`; default `en`. The browser's own menus,
   * and so `i18n.getUILanguage()`, follow only where its language pack is installed.
   */
  locale?: 'en' | 'zh';
  /** Default `light`. */
  colorScheme?: 'light' | 'dark';
  /** Outer window size in CSS pixels. Default 1440 × 900. */
  window?: { width: number; height: number };
  /** Extra Chromium switches, e.g. `--lang=zh-CN`. */
  chromiumArgs?: readonly string[];
  /** Extra Firefox preferences. */
  firefoxPrefs?: Readonly<Record<string, string | number | boolean>>;
};

/**
 * Which element is meant: a CSS selector, or the first visible element matching `css` (default: any
 * button, link, input, menu item or the like) whose accessible label or text contains `text`.
 */
export type Target = string | { css?: string; text: string };

export type WaitOptions = {
  /** Milliseconds; default 10,000. */
  timeout?: number;
  /** Said in the error when the time is over. */
  message?: string;
};

/** A document that scripts, keys and clicks can be sent to. */
export interface Scriptable {
  /**
   * Runs a self-contained function (or an expression) there and gives its awaited result. The
   * function is sent as text: it sees its arguments and the document, nothing of the test file.
   */
  evaluate<Result, Args extends readonly Json[]>(
    script: string | ((...args: Args) => Result | Promise<Result>),
    ...args: Args
  ): Promise<Result>;
  /** A real click (trusted, with user activation) in the middle of the element. Waits for it. */
  click(target: Target, options?: WaitOptions): Promise<void>;
  /** Focuses the element and types text with key events. `clear` empties it first. */
  type(target: Target, text: string, options?: { clear?: boolean } & WaitOptions): Promise<void>;
  /** Presses keys like `Enter`, `Alt+L`, `Control+Shift+K`; focuses `target` first if given. */
  press(keys: string, target?: Target): Promise<void>;
  /** Waits until the element is there and visible, or the function gives something truthy. */
  waitFor(what: Target | (() => unknown), options?: WaitOptions): Promise<void>;
  /** The opposite of `waitFor`: until no such visible element is left. */
  waitForGone(target: Target, options?: WaitOptions): Promise<void>;
  /** Rendered text of the element (default: the whole body), white space collapsed. */
  text(target?: Target): Promise<string>;
  /** Number of elements matching a CSS selector, hidden ones included. */
  count(css: string): Promise<number>;
}

/** A tab. */
export interface PageDriver extends Scriptable {
  /** `wait: 'none'` returns at once, for pages that never finish loading. */
  goto(url: string, options?: { wait?: 'dom' | 'none' }): Promise<void>;
  reload(): Promise<void>;
  url(): Promise<string>;
  /** Writes a PNG of the window's inside, with frames of the extension in it. */
  screenshot(file: string): Promise<void>;
  /** Firefox cannot go below a width of 500. */
  setViewport(size: { width: number; height: number }): Promise<void>;
  /**
   * The extension's frame in this page, found through its closed shadow root. Waits for it to
   * appear and to have a body. `path` narrows to an extension page, e.g. `sidebar.html`.
   */
  sidebar(options?: WaitOptions & { path?: string }): Promise<Scriptable>;
  /** Whether the extension has a frame in this page right now. */
  hasSidebar(): Promise<boolean>;
  bringToFront(): Promise<void>;
  close(): Promise<void>;
}

/** One request over the network that did not stay inside the browser. */
export type NetworkRequest = {
  url: string;
  /** `extension`: any of its own contexts; `page`: a web page or its content scripts. */
  by: 'extension' | 'page' | 'browser';
};

export interface BackgroundDriver {
  /** Runs a function in the background itself (worker or event page), waking it if need be. */
  evaluate<Result, Args extends readonly Json[]>(
    script: string | ((...args: Args) => Result | Promise<Result>),
    ...args: Args
  ): Promise<Result>;
  /** Whether it runs at this moment. */
  isRunning(): Promise<boolean>;
}

export interface BrowserDriver {
  readonly name: BrowserName;
  /** E.g. `156.0.8078.79`. */
  readonly version: string;
  readonly extensionId: string;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly extensionOrigin: string;
  readonly profileDir: string;
  readonly background: BackgroundDriver;
  newPage(url?: string): Promise<PageDriver>;
  /** Opens a page of the extension (`popup.html`, `dashboard.html#/today`) in a tab. */
  extensionPage(path: string): Promise<PageDriver>;
  /**
   * What follows when the user picks the extension's item of the selection's menu in the newest
   * tab: no driver can open the browser's own menus, so the browser's event is sent.
   */
  pickMenuItem(item: string, selection: string): Promise<void>;
  /** What follows when the key of a command is pressed in the newest tab. */
  pressCommand(command: string): Promise<void>;
  /** Ends the background at once, as the browser does when it is idle. Wakes on the next event. */
  killBackground(): Promise<void>;
  /**
   * Answers yes in advance to what the browser would ask when the extension requests this optional
   * host, e.g. `https://webmail.example/*`. The request itself, in a click, is still needed.
   */
  allowHost(pattern: string): Promise<void>;
  /**
   * Answers yes in advance when the extension asks to notify. Chromium's question cannot be
   * answered: there the extension must come with the permission.
   */
  allowNotifications(): Promise<void>;
  /** Ids of the notifications of the extension that are on the screen. */
  notifications(): Promise<readonly string[]>;
  /** What follows when the user presses a notification. */
  clickNotification(id: string): Promise<void>;
  /** The user waves a notification away. */
  closeNotification(id: string): Promise<void>;
  /** The toolbar badge for all tabs. Colour as `#rrggbb`. */
  badge(): Promise<{ text: string; color: string }>;
  /** Closes the browser and starts it again on the same profile, with the same extension id. */
  restart(): Promise<void>;
  /** Loads the extension anew, as an update does: pages keep their old, orphaned frames. */
  reloadExtension(): Promise<void>;
  /** Requests since launch. `by: 'extension'` must stay empty for Kept. */
  requests(): Promise<readonly NetworkRequest[]>;
  /** Uncaught errors in code of the extension, wherever it ran, since the last start. */
  errors(): Promise<readonly string[]>;
  /** Settles when the browser ends, also when somebody closes its window. */
  ended(): Promise<void>;
  /** Ends the browser and removes a temporary profile. */
  close(): Promise<void>;
}

/** Thrown when no browser can be found or fetched; its message says what to install. */
export class BrowserMissing extends Error {}
