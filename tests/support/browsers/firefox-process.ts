/** Starts and ends one Firefox with a profile of our own and a Marionette connection to it. */
import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import net, { type AddressInfo } from 'node:net';
import path from 'node:path';
import type { LaunchOptions } from './driver.ts';
import { Marionette } from './marionette.ts';
import { sleep } from './targets.ts';

/** The extension's internal host name: fixed, so that its storage outlives a restart. */
export const EXTENSION_UUID = '6b657074-0000-4000-8000-746573747321';

export type FirefoxProcess = {
  marionette: Marionette;
  version: string;
  ended: Promise<void>;
  quit(): Promise<void>;
};

/** Starts Firefox on `profileDir` and opens a session. Throws with Firefox's own last words. */
export async function startFirefox(
  binary: string,
  profileDir: string,
  extensionId: string,
  options: LaunchOptions,
): Promise<FirefoxProcess> {
  const port = await freePort();
  writePreferences(profileDir, preferences(port, extensionId, options));
  const { width, height } = options.window ?? { width: 1440, height: 900 };
  const child = spawn(
    binary,
    [
      '-marionette',
      '-remote-allow-system-access',
      '-no-remote',
      ...(options.headless === false ? [] : ['-headless']),
      ...['-width', String(width), '-height', String(height)],
      ...['-profile', profileDir],
    ],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      // Debian's Firefox started by root refuses a home folder of somebody else.
      env: { ...process.env, HOME: profileDir, MOZ_CRASHREPORTER_DISABLE: '1' },
    },
  );
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let lastWords = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    lastWords = (lastWords + chunk.toString()).slice(-2000);
  });
  const marionette = await connect(child, port).catch((error) => {
    child.kill('SIGKILL');
    throw new Error(`Firefox did not start: ${String(error)}\n${lastWords}`);
  });
  const session = await marionette.send<{ capabilities: { browserVersion: string } }>(
    'WebDriver:NewSession',
    { acceptInsecureCerts: true, pageLoadStrategy: 'eager', unhandledPromptBehavior: 'accept' },
  );
  return {
    marionette,
    version: session.capabilities.browserVersion,
    ended,
    quit: () => quit(child, marionette, ended),
  };
}

async function connect(child: ChildProcess, port: number): Promise<Marionette> {
  const end = Date.now() + 60_000;
  for (;;) {
    try {
      return await Marionette.connect(port);
    } catch (error) {
      if (child.exitCode !== null || Date.now() > end) throw error;
      await sleep(100);
    }
  }
}

async function quit(
  child: ChildProcess,
  marionette: Marionette,
  ended: Promise<void>,
): Promise<void> {
  // The answer may be lost with the connection: what counts is that the process ends.
  void marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {});
  const timer = setTimeout(() => child.kill('SIGKILL'), 15_000);
  await ended;
  clearTimeout(timer);
  marionette.close();
}

async function freePort(): Promise<number> {
  const server = net.createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return port;
}

type Preferences = Record<string, string | number | boolean>;

function preferences(port: number, extensionId: string, options: LaunchOptions): Preferences {
  const { servers } = options;
  return {
    'marionette.port': port,
    // Every host leads to the fixture server; loopback itself stays reachable.
    'network.proxy.type': 1,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': servers.proxyPort,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': servers.proxyPort,
    'network.proxy.no_proxies_on': '127.0.0.1, localhost',
    'network.trr.mode': 5,
    // The extension keeps its internal address and its data over a restart.
    'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: EXTENSION_UUID }),
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'intl.accept_languages': options.locale === 'zh' ? 'zh-CN, zh, en' : 'en-US, en',
    'layout.css.prefers-color-scheme.content-override': options.colorScheme === 'dark' ? 0 : 1,
    'ui.systemUsesDarkTheme': options.colorScheme === 'dark' ? 1 : 0,
    ...QUIET,
    ...options.firefoxPrefs,
  };
}

/** No first-run pages and as little talk of Firefox's own as possible. */
const QUIET: Preferences = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.discovery.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.region.network.url': '',
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'browser.search.update': false,
  'browser.sessionstore.resume_from_crash': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage': 'about:blank',
  'browser.startup.page': 0,
  'browser.tabs.warnOnClose': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'extensions.ui.notifyHidden': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'privacy.trackingprotection.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'signon.rememberSignons': false,
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': '',
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

function writePreferences(profileDir: string, values: Preferences): void {
  const lines = Object.entries(values).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  fs.mkdirSync(profileDir, { recursive: true });
  fs.writeFileSync(path.join(profileDir, 'user.js'), `${lines.join('\n')}\n`);
}
