import { ask, tabIdOf } from './ask';
import type { Kept } from './kept';

/** Allows one site as its user does: in the browser's question, after a press of a button. */
export async function allowSite(kept: Kept, address: string): Promise<void> {
  const { host, origin } = new URL(address);
  const pattern = `https://${host}/*`;
  await kept.browser.allowHost(pattern);
  const popup = await kept.browser.extensionPage('popup.html');
  await popup.evaluate((wanted) => {
    type Api = { permissions: { request(what: object): Promise<boolean> } };
    const scope = globalThis as { browser?: Api; chrome?: Api };
    const api = scope.browser?.permissions ? scope.browser : scope.chrome;
    const button = document.createElement('button');
    button.id = 'allow';
    button.style.cssText = 'position:fixed;inset:0;z-index:9999';
    button.onclick = async () => {
      button.title = String(await api?.permissions.request({ origins: [wanted] }));
    };
    document.body.append(button);
  }, pattern);
  await popup.click('#allow');
  await popup.waitFor('#allow[title=true]');
  const tabId = await tabIdOf(popup, address);
  const answer = await ask(popup, { type: 'site/allow', tabId, origin });
  if (!answer.ok) throw new Error(`not allowed: ${answer.error.code}`);
  await popup.close();
}
