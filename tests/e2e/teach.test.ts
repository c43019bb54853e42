import { beforeAll, describe, expect, it } from 'vitest';
import type { PageDriver, Scriptable } from '../support/browsers/launch';
import { unknownWebmail } from '../support/servers/unknown-webmail';
import { allowSite } from './support/allow';
import { ask, tabIdOf } from './support/ask';
import { eventually, hostCount, withKept } from './support/kept';

const HOST = 'post.northgate.example';
const ADDRESS = `https://${HOST}/`;
const kept = withKept();
/** The button beside the site in a list of the settings. */
const forget = (list: 'taught' | 'allowed') => ({
  css: `section[aria-labelledby=sites-${list}] button`,
  text: `Forget ${HOST}`,
});
const CANNOT = { css: 'body', text: 'can’t read this page' };

describe('an allowed page that looks like no mail', () => {
  it('gets the sidebar when its user asks for it, and can be taught', async () => {
    const address = 'https://plain.northgate.example/';
    kept.servers.host('plain.northgate.example', unknownWebmail);
    const page = await kept.browser.newPage(`${address}slates?bare`);
    await allowSite(kept, address);
    await (await page.sidebar()).waitFor({ css: 'body', text: 'Is a mail open here?' });
    await page.reload();
    const popup = await kept.browser.extensionPage('popup.html');
    const tabId = await tabIdOf(popup, address);
    const status = await ask(popup, { type: 'site/status', tabId });
    expect(status).toMatchObject({ value: { reader: 'allowed' } });
    expect(await page.hasSidebar()).toBe(false);
    await ask(popup, { type: 'site/attach', tabId });
    await popup.close();
    await page.bringToFront();
    const bar = await page.sidebar({ path: 'sidebar.html' });
    await bar.click({ text: 'Teach this page' });
    await bar.waitFor({ css: 'body', text: 'Click the sender' });
    await page.click('.head-who');
    await bar.click({ text: 'That’s right' });
    for (const question of ['the subject', 'the date', 'the text', 'your own address']) {
      await bar.waitFor({ css: 'body', text: `Click ${question}` });
      await bar.click({ text: 'Not shown here' });
    }
    await bar.click({ text: 'Keep it for' });
    await bar.waitFor({ css: 'body', text: 'Not readable here' });
    await bar.waitFor({ text: 'Add Nina' });
    await page.reload();
    await (await page.sidebar()).waitFor({ text: 'Add Nina' });
    await page.close();
  });
});

describe('a webmail that no reader knows', () => {
  let page: PageDriver;
  const sidebar = (): Promise<Scriptable> => page.sidebar({ path: 'sidebar.html' });
  const acted = () => page.evaluate<number, []>('window.__acted');

  beforeAll(async () => {
    kept.servers.host(HOST, unknownWebmail);
    page = await kept.browser.newPage(`${ADDRESS}tiles`);
  });

  it('is said to be unreadable once it is allowed, and what is missing', async () => {
    expect(await page.hasSidebar()).toBe(false);
    await allowSite(kept, ADDRESS);
    const bar = await sidebar();
    await bar.waitFor(CANNOT);
    expect(await bar.text()).not.toContain('Otto');
  });

  it('is taught by pointing, and the page does nothing meanwhile', async () => {
    const bar = await sidebar();
    await bar.click({ text: 'Teach this page' });
    const steps = [
      ['Click the sender', '.head-who .q1', 'otto@brandt-bau.example'],
      ['Click the subject', '.head-about', 'Roof tiles for the chapel'],
      ['Click the date', '.head-when', '15:41'],
      ['Click the text', 'iframe', 'Can you deliver by Friday?'],
    ] as const;
    for (const [question, target, said] of steps) {
      await bar.waitFor({ css: 'body', text: question });
      await eventually(
        () => hostCount(page),
        (count) => expect(count).toBe(2),
      );
      await page.click(target);
      await bar.waitFor({ css: 'body', text: said });
      await bar.click({ text: 'That’s right' });
    }
    await bar.click({ text: 'Not shown here' });
    expect(await acted()).toBe(0);
    await bar.click({ text: 'Keep it for' });
    await bar.waitFor({ css: 'body', text: 'Otto Brandt' });
    await bar.waitFor({ text: 'Add Otto' });
    expect(await hostCount(page)).toBe(1);
  });

  it('reacts again when teaching is over', async () => {
    await page.click('.head-about');
    expect(await acted()).toBeGreaterThan(0);
  });

  it('is read from then on, and the next mail shows its own sender', async () => {
    await page.reload();
    await (await sidebar()).waitFor({ text: 'Add Otto' });
    await page.goto(`${ADDRESS}slates`);
    const bar = await sidebar();
    await bar.waitFor({ text: 'Add Nina' });
    expect(await bar.text()).not.toContain('Otto');
    const popup = await kept.browser.extensionPage('popup.html');
    const tabId = await tabIdOf(popup, ADDRESS);
    const view = await ask<{ subject: string; log: object }>(popup, { type: 'page/view', tabId });
    expect(view).toMatchObject({
      value: { subject: 'Slates instead', log: { state: 'not-logged', messages: 1 } },
    });
    await popup.close();
  });

  it('can be forgotten, and is forgotten in the open page at once', async () => {
    const settings = await kept.browser.extensionPage('dashboard.html#/settings/sites');
    await settings.waitFor({
      css: 'body',
      text: 'What you showed: Sender, Subject, Date, and Text',
    });
    await settings.click(forget('taught'));
    await settings.waitFor({ css: 'body', text: 'Forgotten' });
    await (await sidebar()).waitFor(CANNOT);
    await settings.click({ text: 'Undo' });
    await (await sidebar()).waitFor({ text: 'Add Nina' });
    await settings.click(forget('taught'));
    await settings.close();
    await (await sidebar()).waitFor(CANNOT);
  });

  it('tells how it is built, and no word of what it says', async () => {
    const popup = await kept.browser.extensionPage('popup.html');
    const tabId = await tabIdOf(popup, ADDRESS);
    const report = await ask<{ text: string }>(popup, { type: 'health/report', tabId });
    await popup.close();
    const text = report.ok ? report.value.text : '';
    expect(text).toContain('reader: generic');
    expect(text).toContain('class="x0 head-who"');
    expect(text).not.toMatch(/nina|weber|brandt|slates|architect|haulier/i);
  });

  it('is left alone once the site is forgotten', async () => {
    const settings = await kept.browser.extensionPage('dashboard.html#/settings/sites');
    await settings.click(forget('allowed'));
    await settings.waitForGone(forget('allowed'));
    await settings.close();
    await eventually(
      () => page.hasSidebar(),
      (there) => expect(there).toBe(false),
    );
    await page.reload();
    expect(await page.hasSidebar()).toBe(false);
  });
});
