/**
 * Finds a browser to test in: named by `KEPT_CHROMIUM` / `KEPT_FIREFOX`, installed in a usual
 * place, downloaded into `.cache/browsers`, or installed by apt where this runs as root on Debian.
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  Browser,
  computeExecutablePath,
  detectBrowserPlatform,
  getInstalledBrowsers,
  install,
  resolveBuildId,
} from '@puppeteer/browsers';
import { BrowserMissing, type BrowserName } from './driver.ts';

const CACHE = fileURLToPath(new URL('../../../.cache/browsers', import.meta.url));

const VARIABLE = { chromium: 'KEPT_CHROMIUM', firefox: 'KEPT_FIREFOX' } as const;

/** Open builds first: they take an unpacked extension without a fuss. */
const COMMANDS = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'msedge'],
  firefox: ['firefox-esr', 'firefox', 'firefox-devedition'],
} as const;

const PLACES: Record<BrowserName, readonly string[]> = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...windows('Chromium\\Application\\chrome.exe'),
    ...windows('Google\\Chrome\\Application\\chrome.exe'),
    ...windows('Microsoft\\Edge\\Application\\msedge.exe'),
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
    ...windows('Mozilla Firefox\\firefox.exe'),
    ...windows('Firefox Developer Edition\\firefox.exe'),
  ],
};

/** The browser's executable. Throws {@link BrowserMissing}, saying what to install. */
export async function findBrowser(name: BrowserName): Promise<string> {
  const named = process.env[VARIABLE[name]];
  if (named) {
    if (fs.existsSync(named)) return named;
    throw new BrowserMissing(`${VARIABLE[name]} is ${named}, but there is no such file.`);
  }
  const installed = installedBrowser(name) ?? (await downloadedBrowser(name));
  if (installed) return installed;
  const reasons: string[] = [];
  for (const get of [download, installByApt]) {
    try {
      const found = await get(name);
      if (found) return found;
    } catch (error) {
      reasons.push(String(error).split('\n', 1)[0] ?? '');
    }
  }
  throw new BrowserMissing(
    `No ${name} found. Install ${name === 'chromium' ? 'Chromium or Chrome' : 'Firefox 140 or newer'}` +
      ` or set ${VARIABLE[name]} to its executable.` +
      (reasons.length > 0 ? ` Tried to fetch one: ${reasons.join('; ')}` : ''),
  );
}

function installedBrowser(name: BrowserName): string | null {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const inPath = COMMANDS[name].flatMap((command) =>
    ['/usr/bin', ...folders].map((folder) => path.join(folder, command)),
  );
  return [...inPath, ...PLACES[name]].find((file) => fs.existsSync(file)) ?? null;
}

async function downloadedBrowser(name: BrowserName): Promise<string | null> {
  if (!fs.existsSync(CACHE)) return null;
  const wanted = name === 'chromium' ? Browser.CHROME : Browser.FIREFOX;
  const all = await getInstalledBrowsers({ cacheDir: CACHE });
  const found = all.find((one) => one.browser === wanted && fs.existsSync(one.executablePath));
  return found?.executablePath ?? null;
}

async function download(name: BrowserName): Promise<string | null> {
  const platform = detectBrowserPlatform();
  if (!platform) return null;
  const browser = name === 'chromium' ? Browser.CHROME : Browser.FIREFOX;
  const tag = name === 'chromium' ? 'stable' : 'esr';
  const buildId = await resolveBuildId(browser, platform, tag);
  console.error(`Downloading ${browser} ${buildId} into ${CACHE}`);
  await install({ browser, buildId, platform, cacheDir: CACHE });
  return computeExecutablePath({ browser, buildId, platform, cacheDir: CACHE });
}

/** Only where it is plainly allowed: root on a system that has apt, such as a fresh container. */
function installByApt(name: BrowserName): string | null {
  if (process.getuid?.() !== 0 || !fs.existsSync('/usr/bin/apt-get')) return null;
  const parts = [name === 'chromium' ? 'chromium' : 'firefox-esr', 'fonts-noto-cjk'];
  console.error(`Installing ${parts.join(', ')} by apt-get`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const quiet = { env, stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'] };
  execFileSync('apt-get', ['-q', 'update'], quiet);
  execFileSync('apt-get', ['-q', 'install', '-y', '--no-install-recommends', ...parts], quiet);
  return installedBrowser(name);
}

function windows(file: string): string[] {
  const roots = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'];
  return roots.flatMap((root) => {
    const folder = process.env[root];
    return folder ? [path.join(folder, file)] : [];
  });
}
