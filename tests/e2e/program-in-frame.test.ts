import { readFileSync } from 'node:fs';
import { beforeAll, describe, it } from 'vitest';
import type { PageDriver, Scriptable } from '../support/browsers/launch';
import type { VirtualHost } from '../support/servers/fixture-server';
import { withKept } from './support/kept';

const kept = withKept();
const saved = (name: string) =>
  readFileSync(new URL(`../fixtures/gmx/${name}`, import.meta.url), 'utf8');
const page = (body: string): ReturnType<VirtualHost> => ({
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body,
});

describe('a mail program in a frame of another host', () => {
  let tab: PageDriver;
  let sidebar: Scriptable;

  beforeAll(async () => {
    const shell = saved('other/2026-11-shell/page.html')
      .replace('/start"', '/mail"')
      .replace(' sandbox="allow-scripts"', '');
    kept.servers.host('navigator.gmx.net', () => page(shell));
    kept.servers.host('3c.gmx.net', ({ url }) => {
      if (url.pathname.endsWith('detail.html'))
        return page(saved('thread/2026-11-by-meaning/frame-1.html'));
      return page(
        url.pathname.includes('start')
          ? saved('list/2026-11-inbox/page.html')
          : saved('thread/2026-11-by-meaning/page.html'),
      );
    });
    tab = await kept.browser.newPage('https://navigator.gmx.net/mail');
    sidebar = await tab.sidebar({ path: 'sidebar.html' });
  });

  it('is read, with its text, beside the page around it', async () => {
    await sidebar.waitFor({ css: 'body', text: 'otto@brandt-bau.example' });
    await sidebar.click({ text: 'Add Otto' });
    await sidebar.waitFor({ css: 'body', text: 'I owe' });
  });

  it('leaves nobody behind when the frame shows a list', async () => {
    const show = (path: string) =>
      tab.evaluate((to) => {
        const frame = document.querySelector('iframe');
        if (frame) frame.src = `https://3c.gmx.net/mail/client/${to}`;
      }, path);
    await show('start');
    await sidebar.waitFor({ css: 'body', text: 'Open a conversation' });
    await show('mail');
    await sidebar.waitFor({ css: 'body', text: 'Otto Brandt' });
  });
});
