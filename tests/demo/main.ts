/**
 * `npm run demo`: a real browser with a throw-away profile, Kept in it, a mailbox and profiles that
 * answer on this machine only, and the data of a few weeks of work.
 *
 *   npm run demo                                    in Chromium
 *   npm run demo -- --firefox                       in Firefox
 *   npm run demo -- --headless --shots shots        writes the scenes as pictures and ends
 *   … --dark --zh                                   dark colours, Chinese pages
 *   … --extension DIR                               an extension that is built already
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type BrowserDriver, BrowserMissing, launch } from '../support/browsers/launch.ts';
import { startFixtureServers } from '../support/servers/fixture-server.ts';
import { buildDemo } from './build.ts';
import { gmailHost } from './gmail/host.ts';
import { linkedInHost } from './linkedin/host.ts';
import { SCENES, threadUrl } from './scenes.ts';
import { seed } from './seed.ts';
import { makeWorld, type World } from './world.ts';

const { values } = parseArgs({
  options: {
    firefox: { type: 'boolean', default: false },
    headless: { type: 'boolean', default: false },
    shots: { type: 'string' },
    dark: { type: 'boolean', default: false },
    zh: { type: 'boolean', default: false },
    extension: { type: 'string' },
  },
});

try {
  process.exitCode = await demo();
} catch (error) {
  console.error(error instanceof BrowserMissing ? error.message : error);
  process.exitCode = 1;
}

async function demo(): Promise<number> {
  const name = values.firefox ? 'firefox' : 'chromium';
  if (!values.headless && process.platform === 'linux' && !hasDisplay()) {
    console.error('There is no display here. Use: npm run demo -- --headless --shots shots');
    return 1;
  }
  const world = makeWorld();
  const language = values.zh ? 'zh' : 'en';
  const extensionDir = values.extension ?? buildDemo(name);
  const servers = await startFixtureServers({
    'mail.google.com': gmailHost(world, { language }),
    'www.linkedin.com': linkedInHost(world),
  });
  let driver: BrowserDriver | null = null;
  try {
    driver = await launch(name, {
      extensionDir,
      servers,
      headless: values.headless,
      locale: language,
      colorScheme: values.dark ? 'dark' : 'light',
    });
    await seed(driver, world).catch((error) => {
      console.error(`Started without sample data: ${String(error)}`);
    });
    if (values.shots !== undefined) return await shoot(driver, world, values.shots);
    const page = await driver.newPage(threadUrl(world, 'leeds-quote'));
    await page.bringToFront();
    console.log('The mailbox is open. Close the browser or press Ctrl+C to end.');
    const closing = driver;
    await Promise.race([
      driver.ended(),
      new Promise<void>((resolve) => process.once('SIGINT', () => resolve())),
    ]);
    await closing.close();
    return 0;
  } finally {
    await driver?.close();
    await servers.stop();
  }
}

/** Plays every scene; a scene that fails is named and the others go on. */
async function shoot(driver: BrowserDriver, world: World, folder: string): Promise<number> {
  let failed = 0;
  for (const scene of SCENES) {
    try {
      const page = await scene.play({ driver, world, language: values.zh ? 'zh' : 'en' });
      const file = path.resolve(folder, `${scene.name}.png`);
      await page.screenshot(file);
      await page.close();
      console.log(`${file}: ${scene.title}`);
    } catch (error) {
      failed++;
      console.error(`${scene.name}: ${String(error)}`);
    }
  }
  return failed === 0 ? 0 : 1;
}

function hasDisplay(): boolean {
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
