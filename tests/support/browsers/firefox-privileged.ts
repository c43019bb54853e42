/**
 * Scripts for Firefox's own, privileged context: the extension's background, and who asked for
 * which address on the network. They are text, because they stand on globals of Firefox.
 */
import type { NetworkRequest } from './driver.ts';
import type { Marionette } from './marionette.ts';
import { callSource } from './targets.ts';

const EXTENSION = `
const { ExtensionParent } = ChromeUtils.importESModule(
  'resource://gre/modules/ExtensionParent.sys.mjs');
const extension = ExtensionParent.GlobalManager.getExtension(arguments[0]);
`;

const RUN_IN_BACKGROUND = `${EXTENSION}
const [, source, args] = arguments;
await extension.wakeupBackground?.();
const view = [...extension.views].find((one) => one.viewType === 'background');
const page = view.xulBrowser.browsingContext.currentWindowGlobal;
return page.getActor('MarionetteCommands').executeScript(
  source, args, { sandboxName: null, newSandbox: true, timeout: 60000 });
`;

const WATCH_NETWORK = `
const id = arguments[0];
const owner = Services.wm.getMostRecentWindow('navigator:browser');
const seen = (Services.testRequests = []);
const by = (principal) => {
  if (!principal || principal.isSystemPrincipal) return 'browser';
  const policy = principal.addonPolicy ?? principal.contentScriptAddonPolicy;
  return policy?.id === id || principal.addonId === id ? 'extension' : 'page';
};
Services.obs.addObserver({ observe(subject) {
  const channel = subject.QueryInterface(Ci.nsIHttpChannel);
  seen.push({ url: channel.URI.spec, by: by(channel.loadInfo?.triggeringPrincipal) });
} }, 'http-on-modify-request');
`;

/** Runs a script as Firefox itself. Leaves the connection in the pages' context again. */
export async function asFirefox<T>(
  marionette: Marionette,
  script: string,
  args: readonly unknown[] = [],
): Promise<T> {
  await marionette.send('Marionette:SetContext', { value: 'chrome' });
  try {
    return await marionette.send<T>('WebDriver:ExecuteScript', {
      script: `return (async function () { ${script} }).apply(null, arguments)`,
      args,
      sandbox: 'system',
      scriptTimeout: 60_000,
    });
  } finally {
    await marionette.send('Marionette:SetContext', { value: 'content' });
  }
}

export function evaluateInBackground<T>(
  marionette: Marionette,
  extensionId: string,
  script: string | ((...args: never[]) => unknown),
  args: readonly unknown[],
): Promise<T> {
  const source = `return ${callSource(script)}`;
  return asFirefox<T>(marionette, RUN_IN_BACKGROUND, [extensionId, source, args]);
}

export function backgroundState(marionette: Marionette, extensionId: string): Promise<string> {
  return asFirefox(marionette, `${EXTENSION} return extension.backgroundState;`, [extensionId]);
}

export function terminateBackground(marionette: Marionette, extensionId: string): Promise<void> {
  return asFirefox(
    marionette,
    `${EXTENSION} await extension.terminateBackground({ ignoreDevToolsAttached: true });`,
    [extensionId],
  );
}

/** The event that Firefox's own menu sends. */
export function pickMenuItem(
  marionette: Marionette,
  extensionId: string,
  menuItemId: string,
  selectionText: string,
): Promise<void> {
  const script = `${EXTENSION}
    const [, menuItemId, selectionText] = arguments;
    const tab = Services.wm.getMostRecentWindow('navigator:browser').gBrowser.selectedTab;
    extension.emit('webext-menu-menuitem-click', { menuItemId, selectionText, modifiers: [] }, tab);`;
  return asFirefox(marionette, script, [extensionId, menuItemId, selectionText]);
}

/** What Firefox does when the key of a command is pressed. */
export function pressCommand(
  marionette: Marionette,
  extensionId: string,
  command: string,
): Promise<void> {
  const script = `${EXTENSION}
    extension.tabManager.addActiveTabPermission();
    extension.shortcuts.onCommand(arguments[1]);`;
  return asFirefox(marionette, script, [extensionId, command]);
}

/** Firefox can only be told to grant every request for a permission without asking. */
export function allowRequests(marionette: Marionette): Promise<void> {
  return asFirefox(
    marionette,
    "Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false);",
  );
}

export function watchNetwork(marionette: Marionette, extensionId: string): Promise<void> {
  return asFirefox(marionette, WATCH_NETWORK, [extensionId]);
}

export function networkRequests(marionette: Marionette): Promise<NetworkRequest[]> {
  return asFirefox(marionette, 'return Services.testRequests;');
}

const ERRORS = `
const [origin] = arguments;
return Services.console.getMessageArray()
  .filter((one) => one instanceof Ci.nsIScriptError)
  .filter((one) => !(one.flags & Ci.nsIScriptError.warningFlag))
  .filter((one) => one.sourceName?.startsWith(origin))
  .map((one) => one.errorMessage + ' at ' + one.sourceName.slice(origin.length) +
    ' (' + one.lineNumber + ')');
`;

/** Errors that nobody caught in scripts of the extension, from every process. */
export function uncaughtErrors(marionette: Marionette, origin: string): Promise<string[]> {
  return asFirefox(marionette, ERRORS, [origin]);
}
