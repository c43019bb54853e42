import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { customer } from '../demo/world';
import type { PageDriver, Scriptable } from '../support/browsers/launch';
import { type Roundcube, startRoundcube } from '../support/roundcube/roundcube';
import { openMail, roundcubeHost, signIn } from '../support/roundcube/visit';
import { allowSite } from './support/allow';
import { ask, tabIdOf } from './support/ask';
import { eventually, withKept } from './support/kept';

const HOST = 'webmail.northgate.example';
const ADDRESS = `https://${HOST}/`;
const kept = withKept();

const started = await startRoundcube();
if ('skipped' in started) console.log(`skipped: ${started.skipped}`);

/** Every mail of the inbox, as the mail server has it. */
const inbox = () =>
  kept.world.threads.flatMap(({ messages }) =>
    messages.filter(({ direction }) => direction !== 'out'),
  );

describe.skipIf('skipped' in started)('a real Roundcube', () => {
  const roundcube = started as Roundcube;
  let page: PageDriver;

  beforeAll(async () => {
    kept.servers.host(HOST, roundcubeHost(roundcube));
    page = await kept.browser.newPage();
    await signIn(page, roundcube, ADDRESS);
  });
  afterAll(() => roundcube.stop());

  const sidebar = (): Promise<Scriptable> => page.sidebar({ path: 'sidebar.html' });

  it('is read only after the user allowed the site', async () => {
    expect(await page.hasSidebar()).toBe(false);
    await allowSite(kept, ADDRESS);
    await (await sidebar()).waitFor({ css: 'body', text: 'Open a conversation' });
  });

  it('shows who writes, adds him, logs the mail and offers its promises', async () => {
    await openMail(page, 'Quote for the Leeds cold line', { address: ADDRESS });
    const bar = await sidebar();
    await bar.waitFor({ css: 'body', text: customer(kept.world, 'sarah').name });
    await bar.click({ text: 'and log' });
    await bar.waitFor({ css: 'body', text: 'Logged' });
  });

  it('counts an overdue promise of mine on the badge', async () => {
    await openMail(page, 'Quote for the Leeds cold line', { address: ADDRESS, folder: 'Sent' });
    const bar = await sidebar();
    await bar.waitFor({ css: 'body', text: 'Sarah Whitfield' });
    await bar.click({ text: 'Log 1 message' });
    await bar.waitFor({ css: 'body', text: 'promise found' });
    await bar.click({ text: 'Keep 1' });
    await eventually(
      () => kept.browser.badge(),
      ({ text }) => expect(Number(text)).toBeGreaterThan(0),
    );
  });

  it('shows the brake while a mail is written, and keeps its promise when it was sent', async () => {
    const to = encodeURIComponent(customer(kept.world, 'sarah').email);
    await page.goto(`${ADDRESS}?_task=mail&_action=compose&_to=${to}&_subject=Samples`);
    await page.waitFor('#composebody', { timeout: 20_000 });
    await page.type('#composebody', 'I will send the samples on Monday.');
    await (await sidebar()).waitFor('.brake-row');
    await page.click({ css: 'button.send, a.send', text: 'Send' });
    // The page is left, and the sidebar with it.
    await page.waitFor('#messagelist tbody tr', { timeout: 20_000 });
    await (await sidebar()).waitFor({ css: '.toast', text: '1 promise kept on the ledger' });
  });

  it.each(roundcube.skins ?? [])(
    'reads every mail of the inbox right in the skin %s',
    async (skin) => {
      roundcube.show({ skin });
      const popup = await kept.browser.extensionPage('popup.html');
      const seen: string[] = [];
      for (const uid of await listed(page)) {
        await page.goto(`${ADDRESS}?_task=mail&_mbox=INBOX&_uid=${uid}&_action=show`);
        // The frame is there, so the reader of this very document is.
        await sidebar();
        const tabId = await tabIdOf(popup, ADDRESS);
        await ask(popup, { type: 'page/reread', tabId });
        const view = await ask<View>(popup, { type: 'page/view', tabId });
        if (!view.ok) throw new Error(`no view of ${uid}`);
        const { subject, people } = view.value;
        const from = people.find(({ sighting }) => sighting.role === 'from')?.sighting;
        // Senders that no person stands behind are named nowhere.
        if (from) seen.push(`${from.email} ${withoutRe(subject ?? '')}`);
      }
      await popup.close();
      expect(seen.toSorted()).toEqual(
        inbox()
          .filter(({ from }) => !from.email.startsWith('no-reply@'))
          .map(({ from, subject }) => `${from.email} ${withoutRe(subject)}`)
          .toSorted(),
      );
    },
    240_000,
  );
});

const withoutRe = (subject: string) => subject.replace(/^(Re: )+/, '');

type View = {
  subject: string | null;
  people: { sighting: { role: string; email?: string } }[];
};

/** Uids of all mails in the list. */
async function listed(page: PageDriver): Promise<string[]> {
  await page.goto(`${ADDRESS}?_task=mail&_mbox=INBOX`);
  await page.waitFor('#messagelist tbody tr', { timeout: 20_000 });
  return page.evaluate(() => {
    const links = [...document.querySelectorAll('#messagelist tbody a[href*="_uid="]')];
    const uids = links.map((a) => /[?&]_uid=(\d+)/.exec(a.getAttribute('href') ?? '')?.[1]);
    return [...new Set(uids)].filter((uid) => uid !== undefined);
  });
}
