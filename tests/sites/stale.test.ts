import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { createFreshness } from '@/utils/reader/freshness';
import type { SiteAdapter } from '@/utils/sites/adapter';
import { readPage } from '@/utils/sites/read-page';
import { allAdapters } from './support/adapters';
import { type Case, casesIn } from './support/expected';
import { jsdomPage } from './support/jsdom-page';

process.env.TZ = 'UTC';

const cases = casesIn(fileURLToPath(new URL('../fixtures/', import.meta.url)));
const adapters = new Map((await allAdapters()).map((adapter) => [adapter.id, adapter]));
const open = cases.filter(({ name }) => /^[a-z]+\/(?:thread|profile|messaging|lead)\//.test(name));

/** The address of another conversation or profile on the same site. */
function elsewhere({ site, url }: Case): URL {
  const to = new URL(url);
  switch (site) {
    case 'gmail':
      if (/permthid|permmsgid|[?&]th=/.test(to.search))
        to.search = '?ui=2&view=pt&th=18a0b1c2d3e4f506';
      else to.hash = '#inbox/18a0b1c2d3e4f506';
      break;
    case 'linkedin':
      to.pathname = to.pathname.startsWith('/messaging')
        ? '/messaging/thread/2-ZZZZZZZZZZZZZZZZ/'
        : to.pathname.startsWith('/sales')
          ? '/sales/lead/ACwAAZZZZZZZZZZZZZZZZZZ,NAME_SEARCH,zzzz'
          : '/in/somebody-else-entirely/';
      break;
    case 'netease':
      to.hash = '#module=read.ReadModule|{"id":"99:other"}';
      break;
    case 'proton':
      to.pathname = '/u/0/inbox/other-conversation==';
      break;
    case 'outlook':
      to.pathname = '/mail/0/inbox/id/OTHER';
      break;
    case 'fastmail':
      to.pathname = '/mail/Inbox/Tother0000.Mother';
      break;
    case 'zoho':
      to.hash = '#mail/folder/inbox/p/999999999999';
      break;
    default:
      to.hash = '#another';
  }
  return to;
}

const nameIn = (adapter: SiteAdapter, url: URL) =>
  adapter.names?.(url) ?? url.pathname + url.search + url.hash;

describe.each(open)('$name, left for another page', (page) => {
  test('shows nobody until the page has changed with its address', async () => {
    const adapter = adapters.get(page.site);
    if (!adapter) throw new Error(page.site);
    const { doc, close } = await jsdomPage(page);
    let now = 0;
    const { judge } = createFreshness(() => now);
    const here = new URL(page.url);
    judge(readPage(adapter, doc, here), nameIn(adapter, here));
    now += 60_000;
    const there = elsewhere(page);
    expect(nameIn(adapter, there)).not.toBe(nameIn(adapter, here));
    const after = judge(readPage(adapter, doc, there), nameIn(adapter, there));
    close();
    expect(after).toMatchObject({ people: [], profile: null });
    expect(after.messages.filter(({ from }) => from !== null)).toEqual([]);
  });
});

describe('an address of the same page', () => {
  test.each([
    ['gmail', 'https://mail.google.com/mail/u/0/#inbox/18a0b1c2d3e4f506', '?compose=new'],
    ['linkedin', 'https://www.linkedin.com/in/anna-berg/', 'overlay/contact-info/'],
    ['proton', 'https://mail.proton.me/u/0/inbox/conv==', '/message=='],
    ['outlook', 'https://outlook.live.com/mail/0/inbox/id/AQ', '?nlp=1'],
    ['zoho', 'https://mail.zoho.com/zm/#mail/folder/inbox/p/17', '?x'],
  ])('%s: what is open is named the same', (site, url, more) => {
    const adapter = adapters.get(site);
    if (!adapter) throw new Error(site);
    expect(nameIn(adapter, new URL(url + more))).toBe(nameIn(adapter, new URL(url)));
  });
});
