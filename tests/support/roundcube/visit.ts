/** Using the webmail from a browser under test: by its own address, or as a named HTTPS host. */
import type { PageDriver } from '../browsers/driver.ts';
import type { VirtualHost } from '../servers/fixture-server.ts';
import type { Roundcube } from './roundcube.ts';

const PASSED_ON = [
  'accept',
  'accept-language',
  'content-type',
  'cookie',
  'referer',
  'user-agent',
  'x-requested-with',
  'x-roundcube-request',
];

/** Kept by browsers, as by any web server; PHP's own says nothing and they ask every time. */
const ASSET = /\.(?:css|js|gif|jpe?g|png|svg|woff2?)$/;

/** Shows the webmail as a host of the fixture server, e.g. `https://webmail.calder.example/`. */
export function roundcubeHost({ url: base }: Roundcube): VirtualHost {
  return async ({ method, url, headers, body }) => {
    const sent = PASSED_ON.flatMap((name): [string, string][] => {
      const value = headers[name];
      return typeof value === 'string' ? [[name, value]] : [];
    });
    const answer = await fetch(new URL(url.pathname + url.search, base), {
      method,
      headers: sent,
      redirect: 'manual',
      ...(method === 'GET' || method === 'HEAD' ? {} : { body }),
    });
    const received: Record<string, string | string[]> = {};
    for (const name of ['content-type', 'location', 'content-disposition', 'cache-control']) {
      const value = answer.headers.get(name);
      if (value !== null) received[name] = value;
    }
    if (answer.ok && ASSET.test(url.pathname)) received['cache-control'] = 'max-age=3600';
    const cookies = answer.headers.getSetCookie();
    if (cookies.length > 0) received['set-cookie'] = cookies;
    return {
      status: answer.status,
      headers: received,
      body: Buffer.from(await answer.arrayBuffer()),
    };
  };
}

/** Signs in at `address` (default: the webmail's own) and waits for the list of mails. */
export async function signIn(
  page: PageDriver,
  roundcube: Roundcube,
  address = roundcube.url,
): Promise<void> {
  await page.goto(address);
  await page.type('#rcmloginuser', roundcube.user);
  await page.type('#rcmloginpwd', roundcube.password);
  await page.press('Enter');
  await page.waitFor('#messagelist tbody tr', { timeout: 20_000 });
}

/** Opens the newest mail whose subject contains `subject`, in a page of its own. */
export async function openMail(
  page: PageDriver,
  subject: string,
  { address, folder = 'INBOX' }: { address: string; folder?: string },
): Promise<void> {
  await page.goto(`${address}?_task=mail&_mbox=${encodeURIComponent(folder)}`);
  await page.waitFor({ css: '#messagelist tbody tr', text: subject }, { timeout: 20_000 });
  const uid = await page.evaluate((wanted) => {
    const rows = Array.from(document.querySelectorAll('#messagelist tbody tr'));
    const row = rows.find((one) => one.textContent?.includes(wanted));
    const links = Array.from(row?.querySelectorAll('a[href]') ?? []);
    const uids = links.map((link) => /[?&]_uid=(\d+)/.exec(link.getAttribute('href') ?? '')?.[1]);
    return uids.find((one) => one !== undefined) ?? null;
  }, subject);
  if (uid === null) throw new Error(`no mail called ${subject} in ${folder}`);
  await page.goto(`${address}?_task=mail&_mbox=${folder}&_uid=${uid}&_action=show`);
  await page.waitFor('#messagebody');
}
