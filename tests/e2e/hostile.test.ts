import { beforeAll, describe, expect, it } from 'vitest';
import type { PageDriver, Scriptable } from '../support/browsers/launch';
import { hostileHost, probe, saw } from '../support/hostile/hostile';
import { ask, tabIdOf } from './support/ask';
import { browserName, pause, threadUrl, withKept } from './support/kept';

const kept = withKept();
const EXTENSION = /(chrome|moz)-extension:|kept/i;

describe('a page that does all it can', () => {
  let page: PageDriver;
  let sidebar: Scriptable;

  beforeAll(async () => {
    kept.servers.host('mail.google.com', await hostileHost(kept.world));
    page = await kept.browser.newPage(threadUrl(kept.world, 'leeds-quote'));
    sidebar = await page.sidebar({ path: 'sidebar.html' });
    await sidebar.click({ text: 'Add Sarah' });
    await sidebar.waitFor({ css: 'body', text: 'I owe' });
  });

  it('finds one element without name, class or address, and nothing in it', async () => {
    const walked = JSON.stringify(await probe(page, 'walk'));
    expect(walked).not.toMatch(EXTENSION);
    const hosts = await page.evaluate(() =>
      [...document.documentElement.children]
        .filter(({ tagName }) => tagName !== 'HEAD' && tagName !== 'BODY')
        .map((el) => [el.tagName, el.getAttributeNames().join(), el.childNodes.length].join(' ')),
    );
    expect(hosts).toEqual(['DIV style 0']);
    expect(JSON.stringify(await probe(page, 'frames'))).not.toMatch(EXTENSION);
    expect(JSON.stringify(await probe(page, 'globals'))).not.toMatch(EXTENSION);
    expect(JSON.stringify(await probe(page, 'performanceEntries'))).not.toMatch(EXTENSION);
  });

  it('hears no key that is typed into the sidebar, and finds no word of it', async () => {
    const before = (await saw(page)).keys.length;
    await sidebar.press('n');
    await sidebar.type('textarea', 'qzx secret note');
    expect((await saw(page)).keys.slice(before).join('')).not.toContain('q');
    const found = await probe<unknown>(page, 'find', [['qzx secret', 'You owe nothing']]);
    expect(JSON.stringify(found)).not.toContain('true');
  });

  it('sees no message, no event and no call of its patched functions', async () => {
    await page.click('[role=main]');
    const { messages, events, calls, errors } = await saw(page);
    expect(messages.filter((message) => EXTENSION.test(message))).toEqual([]);
    expect(events.filter((name) => EXTENSION.test(name))).toEqual([]);
    expect(calls).toEqual([]);
    expect(errors.filter((error) => EXTENSION.test(error))).toEqual([]);
  });

  it('learns of pointing that an empty element is there, and of the press nothing', async () => {
    await page.evaluate(() => {
      const scope = window as unknown as { __pressed: string[] };
      scope.__pressed = [];
      for (const name of ['pointerdown', 'mousedown', 'click', 'keydown'])
        document.documentElement.addEventListener(name, () => scope.__pressed.push(name), true);
    });
    const before = await saw(page);
    const popup = await kept.browser.extensionPage('popup.html');
    const tabId = await tabIdOf(popup, 'https://mail.google.com/');
    const point = { type: 'teach/point', tabId, part: 'sender' };
    expect(await ask(popup, point)).toMatchObject({ ok: true });
    await page.bringToFront();
    // A page cannot press for the user.
    await page.evaluate(() => {
      const main = document.querySelector<HTMLElement>('[role=main] .a3s');
      main?.dispatchEvent(new MouseEvent('mouseover', { bubbles: true, composed: true }));
      main?.click();
    });
    await page.evaluate('window.__pressed.length = 0');
    await page.click('[role=main] .a3s');
    expect(await page.evaluate('window.__pressed')).toEqual([]);
    const hosts = await page.evaluate(() =>
      [...document.documentElement.children]
        .filter(({ tagName }) => tagName !== 'HEAD' && tagName !== 'BODY')
        .map((el) => [el.tagName, el.getAttributeNames().join(), el.childNodes.length].join(' ')),
    );
    expect(hosts).toEqual(['DIV style 0', 'DIV style 0']);
    expect(JSON.stringify(await probe(page, 'walk'))).not.toMatch(EXTENSION);
    expect(JSON.stringify(await probe(page, 'globals'))).not.toMatch(EXTENSION);
    const after = await saw(page);
    expect(after.nodes.slice(before.nodes.length).join()).not.toMatch(EXTENSION);
    expect(after.messages.filter((message) => EXTENSION.test(message))).toEqual([]);
    expect(after.calls).toEqual([]);
    await ask(popup, { type: 'teach/stop', tabId, forget: true });
    await popup.close();
    await page.bringToFront();
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(3);
  });

  it('learns no address even from what Firefox leaks of a closed root', async () => {
    const { leaks } = await saw(page);
    for (const leak of leaks) {
      expect(leak.src).toBe('');
      // '' for the root itself, which has no window.
      expect(leak.location).toMatch(/^(refused)?$/);
      expect(leak.tag).toMatch(/^(IFRAME|#document-fragment)$/);
    }
    if (browserName === 'chromium') expect(leaks).toEqual([]);
  });

  it('cannot frame the sidebar, fetch it or make it believe a forged message', async () => {
    const guesses = [
      `${kept.browser.extensionOrigin}/sidebar.html`,
      `${kept.browser.extensionOrigin}/sidebar.html#00000000-0000-4000-8000-000000000000`,
    ];
    await probe(page, 'frameGuess', [guesses]);
    await probe(page, 'fetchGuess', [guesses]);
    const forged = [
      { type: 'event/page', tabId: 1, version: 9e15 },
      { type: 'today/view', limit: 5 },
    ];
    await probe(page, 'forge', [forged, ['event/page', `${kept.browser.extensionId}:wxt`]]);
    await pause(1500);
    const shown = await sidebar.text();
    expect(shown).toContain('Sarah Whitfield');
    // A framed guess was admitted to no tab: it asked, was refused, and shows no person.
    const admitted = await kept.browser.background.evaluate(async () => {
      type Session = { get(keys: null): Promise<Record<string, unknown>> };
      const scope = globalThis as unknown as { chrome: { storage: { session: Session } } };
      const all = await scope.chrome.storage.session.get(null);
      return Object.keys(all).filter((key) => /^frame:\d+$/.test(key)).length;
    });
    expect(admitted).toBe(1);
  });

  it('may remove, hide or restyle it, and changes nothing that is kept', async () => {
    for (const how of ['fade', 'cover', 'shrink', 'restyle', 'remove']) {
      await probe(page, 'attack', [how]);
      await pause(300);
    }
    const popup = await kept.browser.extensionPage('popup.html');
    await popup.waitFor({ text: 'Your word is kept', css: 'body' });
    await popup.close();
  });
});
