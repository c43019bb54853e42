/** What a walk is made of. */
import type { KeyInput, Page } from 'puppeteer-core';
import { openScene, type Preview, settled } from '../look.ts';

export type Kit = {
  page: Page;
  /** Opens a scene in a light theme. */
  open(scene: string, lang?: string): Promise<void>;
  press(...keys: KeyInput[]): Promise<void>;
  /** One key while Ctrl is held. */
  ctrl(key: KeyInput): Promise<void>;
  /** Types, and waits until the field has answered. */
  type(text: string): Promise<void>;
  click(selector: string): Promise<void>;
  /** The text of the first match; '' when there is none. */
  text(selector: string): Promise<string>;
  count(selector: string): Promise<number>;
  /** The text of what has the focus. */
  focused(): Promise<string>;
  /** Says whether it is so; `seen` is what was there instead. */
  holds(what: string, is: boolean, seen?: unknown): void;
};

/** A walk over some screens, by its name. */
export type Walks = Record<string, (kit: Kit) => Promise<void>>;

/** `fail` is told of each step that does not hold. */
export function createKit(preview: Preview, fail: () => void): Kit {
  const { page } = preview;
  const press = async (...keys: KeyInput[]) => {
    for (const key of keys) await page.keyboard.press(key);
    await settled(page, 60);
  };
  return {
    page,
    press,
    open: (scene, lang = 'en') => openScene(preview, scene, { lang, theme: 'light' }),
    async ctrl(key) {
      await page.keyboard.down('Control');
      await press(key);
      await page.keyboard.up('Control');
    },
    async type(text) {
      await page.keyboard.type(text);
      await settled(page, 300);
    },
    async click(selector) {
      await page.click(selector);
      await settled(page, 60);
    },
    text: (selector) =>
      page.$eval(selector, (element) => element.textContent ?? '').catch(() => ''),
    count: (selector) => page.$$eval(selector, (found) => found.length),
    focused: () => page.evaluate(() => document.activeElement?.textContent ?? ''),
    holds(what, is, seen = '') {
      if (!is) fail();
      console.log(`${is ? 'ok  ' : 'FAIL'} ${what}${is ? '' : ` (${String(seen)})`}`);
    },
  };
}
