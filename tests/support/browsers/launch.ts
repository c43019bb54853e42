/** The way in: `const browser = await launch('firefox', { extensionDir, servers })`. */
import { launchChromium } from './chromium-driver.ts';
import type { BrowserDriver, BrowserName, LaunchOptions } from './driver.ts';
import { findBrowser } from './find-browser.ts';
import { launchFirefox } from './firefox-driver.ts';

export type * from './driver.ts';
export { BrowserMissing } from './driver.ts';

/**
 * Starts a real browser with the extension in it. Throws `BrowserMissing` with a plain sentence
 * where none can be had.
 */
export async function launch(name: BrowserName, options: LaunchOptions): Promise<BrowserDriver> {
  const binary = await findBrowser(name);
  return name === 'chromium' ? launchChromium(binary, options) : launchFirefox(binary, options);
}
